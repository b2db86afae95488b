import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 3_400, lengthMm: 520, widthMm: 260, heightMm: 240, originCountry: "CZ", hsCode: "940520", maxPerOrder: 6 };
const prices = { eur: 12_900, gbp: 11_500 };

export default {
  handle: "task-lamp",
  brand: "Halvern",
  type: "lamp",
  status: "active",
  name: { en: "Task lamp", de: "Arbeitsleuchte" },
  tagline: {
    en: "Stays where you put it. Takes any bulb with an {socket} cap.",
    de: "Bleibt, wo Sie sie hinstellen. Nimmt jedes Leuchtmittel mit {socket}-Sockel.",
  },
  description: {
    en: `A steel shade on a brass stem, on a foot heavy enough that nothing needs clamping. The shade tilts at one joint, which a coin tightens.

The light comes from an ordinary {socket} bulb of at most {maxBulb}, so the lamp does not end when an LED does. The bulb is not in the box; ours fits.

The switch sits on the cord, within reach of the hand. Socket, switch and cord can be changed with a screwdriver, the plug pulled first.`,
    de: `Ein Schirm aus Stahl an einem Messingstiel, auf einem Fuß, der so schwer ist, dass nichts geklemmt werden muss. Der Schirm neigt sich an einem Gelenk, das sich mit einer Münze festziehen lässt.

Das Licht kommt aus einem gewöhnlichen {socket}-Leuchtmittel bis {maxBulb}; so endet die Leuchte nicht mit einer LED. Das Leuchtmittel liegt nicht bei; unseres passt.

Der Schalter sitzt am Kabel in Reichweite der Hand. Fassung, Schalter und Kabel lassen sich mit einem Schraubendreher wechseln, wenn der Stecker gezogen ist.`,
  },
  specs: {
    socket: { en: "E27", de: "E27" },
    maxBulb: 15,
    switch: { en: "On the cord", de: "Am Kabel" },
    material: { en: "Powder-coated steel, brass, cast-iron foot", de: "Pulverbeschichteter Stahl, Messing, Fuß aus Gusseisen" },
    voltage: 230,
    cord: 1.8,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 48,
    width: 22,
    depth: 22,
    weight: 2.7,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Lamp in two parts: shade with stem, foot", de: "Leuchte in zwei Teilen: Schirm mit Stiel, Fuß" }, quantity: 1 },
    { name: { en: "Screw for the foot", de: "Schraube für den Fuß" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "E27 bulb", de: "E27-Leuchtmittel" }, needed: true, handle: "led-bulb-e27" }],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "HAL-TSK-MUS", gtin: "2900000004016", options: { colour: "mustard" }, ...packed, prices, onHand: 14 },
    { sku: "HAL-TSK-BRK", gtin: "2900000004023", options: { colour: "brick" }, ...packed, prices, onHand: 9 },
    { sku: "HAL-TSK-PIN", gtin: "2900000004030", options: { colour: "pine" }, ...packed, prices, onHand: 12 },
  ],
} satisfies ProductSeed;
