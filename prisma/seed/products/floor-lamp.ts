import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 6_900, lengthMm: 1_140, widthMm: 460, heightMm: 460, originCountry: "PT", hsCode: "940529", maxPerOrder: 4 };
const prices = { eur: 21_900, gbp: 19_500 };

export default {
  handle: "floor-lamp",
  brand: "Quillet",
  type: "lamp",
  status: "active",
  name: { en: "Floor lamp", de: "Stehleuchte" },
  tagline: {
    en: "Three oak legs, a linen shade, a switch under the foot.",
    de: "Drei Beine aus Eiche, ein Schirm aus Leinen, ein Schalter unter dem Fuß.",
  },
  description: {
    en: `It stands {height} tall beside a chair, lights the book and the ceiling, and is switched with the foot. The legs are turned from oiled oak and screw into a brass hub by hand.

The shade is linen on a wire frame. It lifts off when a ring is unscrewed, and a new one in another colour goes on in a minute. Under it sits an {socket} lamp holder for a bulb of at most {maxBulb}; the bulb is not in the box.

Nothing is glued. When a leg breaks in a move, you order that leg.`,
    de: `Sie steht {height} hoch neben dem Sessel, beleuchtet Buch und Decke und wird mit dem Fuß geschaltet. Die Beine sind aus geölter Eiche gedrechselt und werden von Hand in eine Nabe aus Messing geschraubt.

Der Schirm ist Leinen auf einem Drahtgestell. Er hängt an einem Schraubring; ein neuer in anderer Farbe ist in einer Minute aufgesetzt. Darunter sitzt eine {socket}-Fassung für ein Leuchtmittel bis {maxBulb}; es liegt nicht bei.

Geklebt ist nichts. Bricht beim Umzug ein Bein, bestellen Sie dieses Bein.`,
  },
  specs: {
    socket: { en: "E27", de: "E27" },
    maxBulb: 40,
    switch: { en: "Foot switch on the cord", de: "Fußschalter am Kabel" },
    material: { en: "Oiled oak, brass, linen", de: "Geölte Eiche, Messing, Leinen" },
    voltage: 230,
    cord: 2.5,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 136,
    width: 54,
    depth: 54,
    weight: 4.6,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Oak leg", de: "Bein aus Eiche" }, quantity: 3 },
    { name: { en: "Brass hub with lamp holder, cord and foot switch", de: "Messingnabe mit Fassung, Kabel und Fußschalter" }, quantity: 1 },
    { name: { en: "Linen shade", de: "Leinenschirm" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "E27 bulb", de: "E27-Leuchtmittel" }, needed: true, handle: "led-bulb-e27" },
    { name: { en: "Felt pads for a soft floor", de: "Filzgleiter für weiche Böden" }, needed: false },
  ],
  parts: [
    { key: "shade", name: { en: "Linen shade", de: "Leinenschirm" }, sku: "QUI-FLR-P-SHADE", minutes: 2 },
    {
      key: "holder",
      name: { en: "Lamp holder, E27", de: "Fassung E27" },
      sku: "QUI-FLR-P-HOLDER",
      tools: { en: "Small slotted screwdriver", de: "Kleiner Schlitzschraubendreher" },
      minutes: 15,
    },
    { key: "leg-1", name: { en: "Oak leg", de: "Bein aus Eiche" }, sku: "QUI-FLR-P-LEG", minutes: 2 },
    {
      key: "switch",
      name: { en: "Cord with foot switch", de: "Kabel mit Fußschalter" },
      sku: "QUI-FLR-P-CORD",
      tools: { en: "Small slotted screwdriver", de: "Kleiner Schlitzschraubendreher" },
      minutes: 20,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: { kwhPerYear: 10.2, basis: { en: "our 7 W bulb, four hours a day", de: "unser Leuchtmittel mit 7 W, vier Stunden am Tag" } },
    care: {
      minutesPerYear: 30,
      what: {
        en: "Brush the shade, oil the legs once, tighten them by hand",
        de: "Schirm abbürsten, Beine einmal ölen und von Hand nachziehen",
      },
    },
  },
  questions: [
    {
      question: { en: "Is a bulb in the box?", de: "Liegt ein Leuchtmittel bei?" },
      answer: {
        en: "No. Any E27 bulb up to the wattage in the facts fits. A frosted one suits the linen best; with our clear one the wires of the frame throw thin lines on the wall.",
        de: "Nein. Es passt jedes E27-Leuchtmittel bis zur Leistung in den Daten. Zum Leinen passt ein mattes am besten; bei unserem klaren wirft das Drahtgestell feine Linien an die Wand.",
      },
    },
    {
      question: { en: "Does it fall over when a child pulls at it?", de: "Kippt sie um, wenn ein Kind daran zieht?" },
      answer: {
        en: "A knock it takes, a pull at the shade it does not: it is a light lamp on three legs. Where small children learn to walk, set it behind a chair.",
        de: "Einen Stoß verträgt sie, einen Zug am Schirm nicht: Sie ist eine leichte Leuchte auf drei Beinen. Wo Kinder laufen lernen, stellen Sie sie hinter einen Sessel.",
      },
    },
    {
      question: { en: "How is it put together?", de: "Wie baut man sie zusammen?" },
      answer: {
        en: "Screw three legs into the hub, put on the shade, tighten the ring. No tools, about ten minutes, one person.",
        de: "Drei Beine in die Nabe schrauben, Schirm aufsetzen, Ring festdrehen. Ohne Werkzeug, in etwa zehn Minuten, allein.",
      },
    },
    {
      question: { en: "Can the foot switch dim?", de: "Kann der Fußschalter dimmen?" },
      answer: {
        en: "No, it knows on and off. A bulb that dims by app or remote works in it.",
        de: "Nein, er kennt An und Aus. Ein Leuchtmittel, das sich per App oder Fernbedienung dimmen lässt, geht darin.",
      },
    },
    {
      question: { en: "Can the shade be washed?", de: "Lässt sich der Schirm waschen?" },
      answer: {
        en: "No, the linen is stuck to a stiff lining only at the seam and would warp. Brush it, or lift a stain with a damp cloth and a drop of washing-up liquid.",
        de: "Nein, das Leinen ist an der Naht mit einer steifen Einlage verbunden und würde sich verziehen. Bürsten Sie es ab; Flecken nehmen Sie mit feuchtem Tuch und einem Tropfen Spülmittel heraus.",
      },
    },
    {
      question: { en: "Does it scratch a wooden floor?", de: "Zerkratzt sie Holzböden?" },
      answer: {
        en: "The feet end in rubber and leave hard floors alone. On soft pine or cork use felt pads; they are not in the box.",
        de: "Die Füße enden in Gummi und schonen harte Böden. Auf weicher Kiefer oder Kork nehmen Sie Filzgleiter; sie liegen nicht bei.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "QUI-FLR-MUS", gtin: "2900000002142", options: { colour: "mustard" }, ...packed, prices, onHand: 8 },
    { sku: "QUI-FLR-BRK", gtin: "2900000002159", options: { colour: "brick" }, ...packed, prices, onHand: 5 },
    {
      sku: "QUI-FLR-NAV",
      gtin: "2900000002166",
      options: { colour: "navy" },
      ...packed,
      prices,
      onHand: 1,
      incoming: { quantity: 12, inDays: 23 },
    },
  ],
} satisfies ProductSeed;
