import type { Said } from "./need-seed.ts";

const DESCALED = ["Scale slows it down and spoils the taste.", "Kalk kostet Zeit und verdirbt den Geschmack."] as const;
const SEAL_WEARS = ["The seal hardens with the heat and is changed.", "Die Dichtung wird mit der Hitze hart und wird getauscht."] as const;

export const KITCHEN: Said = {
  "gooseneck-kettle": {
    needs: [
      {
        kind: "consumable",
        capability: "descaler",
        line: "Descaler, once the floor turns white",
        supply: "Descaler, sachet",
        why: DESCALED,
      },
      {
        kind: "wear_part",
        part: "KET-GNK-P-FILTER",
        inBox: 1,
        supply: "Limescale filter",
        why: ["It keeps flakes out of the cup and clogs in time.", "Es hält Kalkflocken aus der Tasse und setzt sich mit der Zeit zu."],
      },
    ],
  },
  "espresso-machine": {
    needs: [
      {
        kind: "required_to_use",
        capability: "ground_coffee",
        line: "Coffee, ground for espresso",
        rules: [{ attribute: "grind", op: "in", value: ["espresso"] }],
        why: ["It has no grinder of its own.", "Ein Mahlwerk hat sie nicht."],
      },
      {
        kind: "accessory",
        product: "burr-grinder",
        line: "Burr grinder",
        why: ["Freshly ground tastes better than ground last week.", "Frisch gemahlen schmeckt besser als von letzter Woche."],
      },
      { kind: "consumable", capability: "descaler", line: "Descaler", supply: "Descaler, sachet", why: DESCALED },
      {
        kind: "consumable",
        part: "BRI-ESP-P-FILTER",
        supply: "Water filter",
        why: [
          "It takes lime out of the water before it reaches the boiler.",
          "Er nimmt dem Wasser den Kalk, bevor es in den Kessel kommt.",
        ],
      },
      { kind: "wear_part", part: "BRI-ESP-P-SEAL", inBox: 1, supply: "Group seal", why: SEAL_WEARS },
    ],
  },
  "burr-grinder": {
    needs: [
      {
        kind: "required_to_use",
        capability: "coffee_beans",
        line: "Coffee beans",
        why: ["It grinds whole beans.", "Sie mahlt ganze Bohnen."],
      },
      {
        kind: "wear_part",
        part: "BRI-GRD-P-BURRS",
        inBox: 1,
        supply: "Pair of steel burrs",
        why: ["Blunt burrs make dust instead of grains.", "Stumpfe Mahlscheiben machen Staub statt Körnung."],
      },
    ],
    provides: [{ capability: "ground_coffee", attributes: { grind: ["espresso", "moka", "filter"] } }],
  },
  "moka-pot": {
    needs: [
      {
        kind: "required_to_use",
        capability: "ground_coffee",
        line: "Ground coffee, a little finer than for filter",
        rules: [{ attribute: "grind", op: "in", value: ["moka"] }],
        why: ["It brews ground coffee.", "Sie brüht gemahlenen Kaffee."],
      },
      {
        kind: "accessory",
        product: "burr-grinder",
        line: "Burr grinder",
        why: ["Then beans are enough.", "Dann genügen Bohnen."],
      },
      ...[
        { part: "KET-MOK-P-SEAL", cups: 3 },
        { part: "KET-MOK-P-SEAL6", cups: 6 },
      ].map(({ part, cups }) => ({
        ...{ kind: "wear_part" as const, part, inBox: 1, supply: "Seal and filter plate", why: SEAL_WEARS },
        onlyWhen: [{ of: "option" as const, key: "cups", op: "=" as const, value: cups }],
      })),
    ],
    provides: [{ capability: "induction_pan" }],
  },
  "stand-mixer": {},
  toaster: {},
  "rice-cooker": {},
  "fridge-freezer": {},
  "chefs-knife": {
    needs: [
      {
        kind: "consumable",
        capability: "wood_oil",
        why: ["An oak handle is oiled twice a year.", "Ein Eichengriff wird zweimal im Jahr geölt."],
        // The laminate handle asks for nothing.
        onlyWhen: [{ of: "option", key: "colour", op: "=", value: "oak" }],
      },
    ],
  },
  blender: { needs: [{ kind: "wear_part", part: "BRI-BLE-P-SEAL", inBox: 1, supply: "Jug seal", why: SEAL_WEARS }] },
  "induction-hob": {
    needs: [
      {
        kind: "required_for_install",
        capability: "electrician",
        line: "Connection by an electrician",
        why: [
          "It is wired to the wall, without a plug: that is work for a certified electrician.",
          "Es wird fest angeschlossen, ohne Stecker: Das ist Arbeit für eine Elektrofachkraft.",
        ],
      },
      {
        kind: "required_to_use",
        capability: "induction_pan",
        line: "Pans with a magnetic base",
        why: ["Induction heats only what a magnet sticks to.", "Induktion heizt nur, woran ein Magnet haftet."],
      },
    ],
  },
  casserole: { provides: [{ capability: "induction_pan" }] },
  "steel-pan": {
    needs: [
      {
        kind: "required_to_use",
        capability: "frying_oil",
        line: "Oil that stands heat, for burning in",
        why: ["It is burnt in with oil before the first use.", "Vor dem ersten Gebrauch wird sie mit Öl eingebrannt."],
      },
    ],
    provides: [{ capability: "induction_pan" }],
  },
  "kitchen-scale": {
    needs: [
      {
        kind: "required_to_use",
        capability: "aaa_cell",
        quantity: 2,
        inBox: 2,
        supply: "Pair of AAA cells",
        why: ["It weighs by battery.", "Sie wiegt mit Batterie."],
      },
    ],
  },
  "filter-jug": {
    needs: [
      {
        kind: "required_to_use",
        part: "KET-JUG-P-CART",
        inBox: 1,
        line: "Further cartridges, one a month",
        supply: "Filter cartridge",
        why: ["A used-up cartridge no longer filters.", "Eine verbrauchte Kartusche filtert nicht mehr."],
      },
    ],
  },
  "vacuum-flask": { needs: [{ kind: "wear_part", part: "KET-FLK-P-SEAL", inBox: 2, supply: "Stopper seal", why: SEAL_WEARS }] },
};
