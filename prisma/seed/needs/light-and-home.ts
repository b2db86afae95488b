import type { NeedSeed, Said } from "./need-seed.ts";
import { charging, holdsIn, inCeiling, inWall, wallFixings } from "./need-seed.ts";

const BULB: NeedSeed = {
  kind: "required_to_use",
  capability: "e27_bulb",
  line: "E27 bulb",
  rules: [{ attribute: "watts", op: "<=", value: { spec: "maxBulb" } }],
  why: [
    "It comes without a bulb, and one stronger than it bears gets too hot.",
    "Sie kommt ohne Leuchtmittel, und ein stärkeres, als sie verträgt, wird zu heiß.",
  ],
};

const HOOK: Pick<NeedSeed, "kind" | "line" | "why"> = {
  kind: "required_for_install",
  line: "Ceiling hook and wall plugs for your ceiling",
  why: ["What holds depends on what the ceiling is made of.", "Was hält, hängt davon ab, woraus die Decke ist."],
};

export const LIGHT_AND_HOME: Said = {
  "task-lamp": { needs: [BULB] },
  "floor-lamp": {
    needs: [
      BULB,
      { kind: "consumable", capability: "wood_oil", why: ["The oak legs are oiled once.", "Die Eichenbeine werden einmal geölt."] },
    ],
  },
  "pendant-lamp": {
    needs: [
      BULB,
      {
        kind: "required_for_install",
        capability: "electrician",
        line: "The electrician’s work",
        why: [
          "It is wired to the ceiling outlet: that is work for a certified electrician.",
          "Sie wird am Deckenauslass angeschlossen: Das ist Arbeit für eine Elektrofachkraft.",
        ],
      },
      ...(["concrete", "timber", "plasterboard"] as const).map(
        (ceiling): NeedSeed => ({
          ...HOOK,
          capability: "ceiling_hook",
          rules: holdsIn("ceilings", ceiling),
          onlyWhen: [inCeiling(ceiling)],
        }),
      ),
    ],
  },
  "led-bulb-e27": { provides: [{ capability: "e27_bulb", attributes: { watts: { spec: "power" }, lumens: { spec: "light" } } }] },
  "rechargeable-lamp": {
    needs: [
      charging({ line: "USB-C cable and charger", why: ["Its cell is charged by USB-C.", "Der Akku wird über USB-C geladen."] }),
      {
        kind: "required_to_use",
        capability: "usb_c_cable",
        line: "USB-C cable and charger",
        why: [
          "The cable joins it to the charger; there is none in the box.",
          "Das Kabel verbindet sie mit dem Ladegerät; im Karton liegt keines.",
        ],
      },
      {
        kind: "wear_part",
        part: "HAL-RCL-P-CELL",
        inBox: 1,
        line: "Spare cell, once the first is tired",
        why: ["A cell loses strength over the years.", "Ein Akku lässt mit den Jahren nach."],
      },
    ],
  },
  "washing-machine": {
    needs: [
      {
        kind: "required_for_install",
        capability: "cold_water_tap",
        line: "Cold-water tap with 3/4 inch thread",
        rules: [{ attribute: "thread", op: "=", value: "3/4″" }],
        why: ["Its hose is screwed to a tap with this thread.", "Ihr Schlauch wird an einen Hahn mit diesem Gewinde geschraubt."],
      },
      {
        kind: "required_for_install",
        capability: "drain",
        line: "Drain or sink beside it",
        why: ["The water it pumps out must go somewhere.", "Das abgepumpte Wasser muss irgendwohin."],
      },
      {
        kind: "required_to_use",
        capability: "detergent",
        line: "Detergent",
        supply: "Detergent, box for 40 washes",
        why: ["It washes with any household detergent.", "Sie wäscht mit jedem Haushaltswaschmittel."],
      },
    ],
  },
  "tumble-dryer": {
    needs: [
      {
        kind: "accessory",
        product: "washing-machine",
        line: "Washing machine",
        why: ["It may stand on one of the same width.", "Er darf auf einer gleich breiten stehen."],
      },
    ],
  },
  "vacuum-cleaner": {
    needs: [
      {
        kind: "required_to_use",
        part: "QUI-VAC-P-BAG",
        inBox: 2,
        line: "More dust bags, after about half a year",
        supply: "Dust bag",
        why: ["It does not run without a bag.", "Ohne Beutel läuft er nicht."],
      },
    ],
  },
  dehumidifier: {},
  "table-fan": {},
  "desk-chair": {},
  "wool-blanket": {},
  "steam-iron": {
    needs: [
      {
        kind: "required_to_use",
        capability: "ironing_board",
        line: "Ironing board",
        why: ["It needs something soft and heatproof under it.", "Es braucht eine weiche, hitzefeste Unterlage."],
      },
      {
        kind: "consumable",
        capability: "descaler",
        line: "Descaler, or white vinegar",
        supply: "Descaler, dose",
        why: ["Scale stops the steam holes.", "Kalk verstopft die Dampflöcher."],
      },
    ],
  },
  "sewing-machine": {
    needs: [
      {
        kind: "required_to_use",
        capability: "sewing_thread",
        line: "Spool of thread",
        why: ["There is none in the box.", "Im Karton liegt keine."],
      },
      {
        kind: "required_to_use",
        capability: "machine_needles",
        rules: [{ attribute: "system", op: "=", value: "130/705 H" }],
        inBox: 1,
        line: "Jeans needles for thick cloth",
        supply: "Needles, pack of five",
        why: [
          "A blunt needle drops stitches; the first five are in the box.",
          "Eine stumpfe Nadel lässt Stiche aus; die ersten fünf liegen bei.",
        ],
      },
    ],
  },
  "wall-clock": {
    needs: [
      {
        kind: "required_to_use",
        capability: "aa_cell",
        line: "AA cell",
        supply: "AA cell",
        why: ["It runs on one cell.", "Sie läuft mit einer Zelle."],
      },
      {
        kind: "required_for_install",
        capability: "wall_fixing",
        line: "Plasterboard anchor, if your wall is hollow",
        rules: holdsIn("walls", "plasterboard"),
        onlyWhen: [inWall("plasterboard")],
        why: ["The plug in the box holds in masonry and timber.", "Der Dübel im Karton hält in Mauerwerk und Holz."],
      },
    ],
  },
  shelving: {
    needs: [
      ...wallFixings({
        kind: "required_by_law_or_safety",
        line: "Wall plugs and screws for masonry, plasterboard or timber",
        quantity: 2,
        why: [
          "Two brackets hold it to the wall, so that it cannot fall over.",
          "Zwei Winkel halten es an der Wand, damit es nicht kippen kann.",
        ],
      }),
      {
        kind: "required_for_install",
        capability: "rubber_mallet",
        line: "Rubber mallet",
        why: ["The frames are knocked together without a mark.", "Die Rahmen werden ohne Spuren zusammengeschlagen."],
      },
      {
        kind: "accessory",
        product: "screwdriver-set",
        line: "Screwdriver set",
        why: ["For the screws of the brackets.", "Für die Schrauben der Winkel."],
      },
      { kind: "consumable", capability: "wood_oil", why: ["The boards are oiled once.", "Die Böden werden einmal geölt."] },
    ],
  },
  "screwdriver-set": {
    needs: [
      {
        kind: "accessory",
        capability: "wall_fixing",
        quantity: 2,
        line: "Plugs for plasterboard, if your wall is hollow",
        rules: holdsIn("walls", "plasterboard"),
        onlyWhen: [inWall("plasterboard")],
        why: ["The plugs in the box hold in masonry.", "Die Dübel im Karton halten in Mauerwerk."],
      },
    ],
  },
};
