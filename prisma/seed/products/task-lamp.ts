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

The switch sits on the foot, within reach of the hand. Socket, switch and cord can be changed with a screwdriver, the plug pulled first.`,
    de: `Ein Schirm aus Stahl an einem Messingstiel, auf einem Fuß, der so schwer ist, dass nichts geklemmt werden muss. Der Schirm neigt sich an einem Gelenk, das sich mit einer Münze festziehen lässt.

Das Licht kommt aus einem gewöhnlichen {socket}-Leuchtmittel bis {maxBulb}; so endet die Leuchte nicht mit einer LED. Das Leuchtmittel liegt nicht bei; unseres passt.

Der Schalter sitzt auf dem Fuß, in Reichweite der Hand. Fassung, Schalter und Kabel lassen sich mit einem Schraubendreher wechseln, wenn der Stecker gezogen ist.`,
  },
  specs: {
    socket: { en: "E27", de: "E27" },
    maxBulb: 15,
    switch: { en: "On the foot", de: "Auf dem Fuß" },
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
  parts: [
    { key: "shade", name: { en: "Shade", de: "Schirm" }, sku: "HAL-TSK-P-SHADE", minutes: 5 },
    {
      key: "socket",
      name: { en: "E27 lamp holder", de: "E27-Fassung" },
      sku: "HAL-TSK-P-HOLDER",
      tools: { en: "Small slotted screwdriver", de: "Kleiner Schlitzschraubendreher" },
      minutes: 15,
    },
    {
      key: "stem",
      name: { en: "Brass stem with joint", de: "Messingstiel mit Gelenk" },
      sku: "HAL-TSK-P-STEM",
      tools: { en: "A coin", de: "Münze" },
      minutes: 10,
    },
    {
      key: "base",
      name: { en: "Foot with cord and switch", de: "Fuß mit Kabel und Schalter" },
      sku: "HAL-TSK-P-FOOT",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 15,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: {
      kwhPerYear: 7.7,
      basis: { en: "our 7 W bulb, three hours a day", de: "unser Leuchtmittel mit 7 W, drei Stunden am Tag" },
    },
    care: {
      minutesPerYear: 20,
      what: { en: "Dust the shade with a dry cloth, tighten the joint once", de: "Schirm trocken abstauben, Gelenk einmal nachziehen" },
    },
  },
  questions: [
    {
      question: { en: "Is a bulb in the box?", de: "Liegt ein Leuchtmittel bei?" },
      answer: {
        en: "No. Any bulb with an E27 cap fits, up to the wattage in the facts. Our LED bulb uses less than half of that and is as bright as an old filament bulb for reading.",
        de: "Nein. Jedes Leuchtmittel mit E27-Sockel passt, bis zur Leistung, die in den Daten steht. Unsere LED braucht weniger als die Hälfte davon und ist so hell, wie man es zum Lesen braucht.",
      },
    },
    {
      question: { en: "Why may the bulb not be stronger?", de: "Warum darf das Leuchtmittel nicht stärker sein?" },
      answer: {
        en: "The shade is closed at the top, so heat stays in it. A stronger filament bulb would scorch the lamp holder. With LEDs the limit is never reached.",
        de: "Der Schirm ist oben geschlossen, die Wärme bleibt also darin. Eine stärkere Glühbirne würde die Fassung verschmoren. Mit LEDs wird die Grenze nie erreicht.",
      },
    },
    {
      question: { en: "Can it be dimmed?", de: "Lässt sie sich dimmen?" },
      answer: {
        en: "Not by the lamp itself: its switch knows on and off. A bulb that dims by app works in it; a plug-in dimmer works with our bulb.",
        de: "Nicht von selbst: Der Schalter kennt An und Aus. Ein Leuchtmittel, das sich per App dimmen lässt, geht darin; unseres lässt sich mit einem Steckerdimmer dimmen.",
      },
    },
    {
      question: { en: "Does it tip over when the shade is turned to one side?", de: "Kippt sie, wenn der Schirm zur Seite gedreht wird?" },
      answer: {
        en: "No. The cast-iron foot weighs more than all the rest, and the shade cannot be turned beyond its edge.",
        de: "Nein. Der Fuß aus Gusseisen wiegt mehr als alles Übrige, und der Schirm lässt sich nicht über seinen Rand hinaus drehen.",
      },
    },
    {
      question: { en: "Which plug comes with it?", de: "Welcher Stecker ist dran?" },
      answer: {
        en: "The one of the country we send it to. If you move, the cord can be changed for one with another plug; it is held by two screws in the foot.",
        de: "Der des Landes, in das wir liefern. Wenn Sie umziehen, lässt sich das Kabel gegen eines mit anderem Stecker tauschen; es hängt an zwei Schrauben im Fuß.",
      },
    },
    {
      question: { en: "What can be repaired?", de: "Was lässt sich reparieren?" },
      answer: {
        en: "All of it: shade, lamp holder, stem and foot with its cord are each sold as a part. Pull the plug first; a screwdriver and a coin are all it takes.",
        de: "Alles: Schirm, Fassung, Stiel und Fuß mit Kabel gibt es einzeln. Ziehen Sie erst den Stecker; mehr als einen Schraubendreher und eine Münze braucht es nicht.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "HAL-TSK-MUS", gtin: "2900000004016", options: { colour: "mustard" }, ...packed, prices, onHand: 14 },
    { sku: "HAL-TSK-BRK", gtin: "2900000004023", options: { colour: "brick" }, ...packed, prices, onHand: 9 },
    { sku: "HAL-TSK-PIN", gtin: "2900000004030", options: { colour: "pine" }, ...packed, prices, onHand: 12 },
  ],
} satisfies ProductSeed;
