import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_750, lengthMm: 260, widthMm: 240, heightMm: 100, originCountry: "DE", hsCode: "846721", maxPerOrder: 4 };
const prices = { eur: 11_900, gbp: 10_500 };

export default {
  handle: "cordless-drill",
  brand: "Voltrim",
  type: "drill",
  status: "active",
  name: { en: "Cordless drill, bare", de: "Akku-Bohrschrauber, ohne Akku" },
  tagline: {
    en: "Bare: if you already have the battery, you do not pay for a second one.",
    de: "Ohne Akku: Wer schon einen hat, bezahlt keinen zweiten.",
  },
  description: {
    en: `{torque}, two speeds and a clutch with {clutch}, in a housing held by nine screws of one size. The chuck takes anything round or six-sided up to its width without a key.

It is sold bare. The battery that stands under it in the picture and its charger are not in the box; it takes every battery of {batteryVoltage} from the same family, and one is enough for all its tools.

The motor has carbon brushes, on purpose: they wear, and after some years you change them from outside in five minutes, where a motor without brushes needs new electronics. Chuck, switch and gearbox are parts with numbers too.`,
    de: `{torque}, zwei Gänge und eine Kupplung mit {clutch}, in einem Gehäuse, das neun Schrauben einer Größe halten. Das Bohrfutter spannt alles Runde und Sechskantige bis zu seiner Weite ohne Schlüssel.

Er wird ohne Akku verkauft. Der Akku, der auf dem Bild darunter steckt, und sein Ladegerät liegen nicht bei; er nimmt jeden Akku mit {batteryVoltage} aus derselben Familie, und einer genügt für alle ihre Werkzeuge.

Der Motor hat Kohlebürsten, mit Absicht: Sie nutzen sich ab, und nach einigen Jahren wechseln Sie sie in fünf Minuten von außen, wo ein bürstenloser Motor neue Elektronik braucht. Auch Bohrfutter, Schalter und Getriebe sind Teile mit Nummer.`,
  },
  specs: {
    torque: 60,
    batteryVoltage: 18,
    cell: {
      en: "Sliding battery of the Voltrim 18 family, 2 to 6 Ah; not in the box",
      de: "Schiebeakku der Familie Voltrim 18, 2 bis 6 Ah; liegt nicht bei",
    },
    chuck: { from: 1.5, to: 13 },
    idleSpeed: { from: 0, to: 1_900 },
    drillWood: 40,
    drillSteel: 13,
    clutch: 20,
    motorKind: { en: "With carbon brushes, changed from outside", de: "Mit Kohlebürsten, von außen wechselbar" },
    noiseAtEar: 78,
    vibration: 2.5,
    serial: { en: "On the plate under the grip", de: "Auf dem Schild unter dem Griff" },
    height: 21,
    width: 7,
    depth: 21,
    weight: 1.3,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Drill without battery", de: "Bohrschrauber ohne Akku" }, quantity: 1 },
    { name: { en: "Belt clip with screw", de: "Gürtelclip mit Schraube" }, quantity: 1 },
    { name: { en: "Screwdriver bit PH2", de: "Bit PH2" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Battery", de: "Akku" }, needed: true, handle: "battery-set" },
    { name: { en: "Battery charger", de: "Akkuladegerät" }, needed: true, handle: "battery-set" },
    { name: { en: "Drill bits", de: "Bohrer" }, needed: true, handle: "drill-bits" },
  ],
  parts: [
    {
      key: "chuck",
      name: { en: "Keyless chuck", de: "Schnellspannbohrfutter" },
      sku: "VOL-DRL-P-CHUC",
      tools: {
        en: "Cross-head screwdriver PH2, hex key 6 mm; left-handed screw",
        de: "Kreuzschlitzschraubendreher PH2, Innensechskantschlüssel 6 mm; Linksgewinde",
      },
      minutes: 10,
    },
    {
      key: "brushes",
      name: { en: "Pair of carbon brushes", de: "Ein Paar Kohlebürsten" },
      sku: "VOL-DRL-P-BRSH",
      tools: { en: "Flat screwdriver", de: "Schlitzschraubendreher" },
      minutes: 5,
    },
    {
      key: "switch",
      name: { en: "Trigger with switch", de: "Abzug mit Schalter" },
      sku: "VOL-DRL-P-SWIT",
      tools: { en: "Star screwdriver, size 10", de: "Sternschraubendreher, Größe 10" },
      minutes: 25,
    },
    {
      key: "gearbox",
      name: { en: "Gearbox with clutch ring", de: "Getriebe mit Kupplungsring" },
      sku: "VOL-DRL-P-GEAR",
      tools: { en: "Star screwdriver, size 10", de: "Sternschraubendreher, Größe 10" },
      minutes: 30,
    },
    {
      key: "clip",
      name: { en: "Belt clip", de: "Gürtelclip" },
      sku: "VOL-DRL-P-CLIP",
      tools: { en: "Cross-head screwdriver PH2", de: "Kreuzschlitzschraubendreher PH2" },
      minutes: 1,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 15,
    energy: { kwhPerYear: 3, basis: { en: "thirty full charges of a 4 Ah battery", de: "dreißig volle Ladungen eines Akkus mit 4 Ah" } },
    supplies: [{ name: { en: "Pair of carbon brushes", de: "Ein Paar Kohlebürsten" }, perYear: 0.3, each: { eur: 900, gbp: 800 } }],
    care: {
      minutesPerYear: 15,
      what: { en: "Blow out the slots; open and close the chuck fully", de: "Schlitze ausblasen; Bohrfutter ganz auf- und zudrehen" },
    },
  },
  questions: [
    {
      question: { en: "Is there really no battery in the box?", de: "Liegt wirklich kein Akku bei?" },
      answer: {
        en: "No battery and no charger. Without both it does nothing. If this is your first tool of the family, you need them as well; we do not sell them yet and name shops that do.",
        de: "Kein Akku und kein Ladegerät. Ohne beides tut er nichts. Ist es Ihr erstes Werkzeug dieser Familie, brauchen Sie beides dazu; wir führen sie noch nicht und nennen Ihnen Läden, die sie haben.",
      },
    },
    {
      question: { en: "Do batteries of other makers fit?", de: "Passen Akkus anderer Hersteller?" },
      answer: {
        en: "No. The rail is different, and adapters bypass the protection against deep discharge. Damage by an adapter is not covered by the guarantee.",
        de: "Nein. Die Schiene ist anders, und Adapter umgehen den Schutz gegen Tiefentladung. Schäden durch einen Adapter deckt die Garantie nicht.",
      },
    },
    {
      question: { en: "Can it drill into concrete?", de: "Bohrt er in Beton?" },
      answer: {
        en: "Into plaster, brick and aerated concrete, yes. It has no hammer; for concrete borrow a hammer drill.",
        de: "In Putz, Ziegel und Porenbeton ja. Er hat kein Schlagwerk; für Beton leihen Sie sich einen Bohrhammer.",
      },
    },
    {
      question: { en: "How do I notice that the brushes are worn?", de: "Woran merke ich, dass die Bürsten verschlissen sind?" },
      answer: {
        en: "It stutters, smells of sparks or starts only after a knock. Unscrew the two caps at the side: brushes shorter than they are thick are done.",
        de: "Er stottert, riecht nach Funken oder läuft erst nach einem Klaps an. Drehen Sie die zwei Kappen an der Seite heraus: Sind die Bürsten kürzer als dick, sind sie fertig.",
      },
    },
    {
      question: { en: "May I take it on a plane?", de: "Darf ich ihn im Flugzeug mitnehmen?" },
      answer: {
        en: "Bare, in the hold: tools do not belong in the cabin. Batteries are the other way round, they belong in the cabin, with their contacts covered.",
        de: "Ohne Akku im aufgegebenen Gepäck: Werkzeug gehört nicht in die Kabine. Bei Akkus ist es umgekehrt, sie gehören in die Kabine, mit abgedeckten Kontakten.",
      },
    },
    {
      question: { en: "Can I have my old one repaired?", de: "Kann ich meinen alten reparieren lassen?" },
      answer: {
        en: "Ours we repair, and you decide after the estimate. For other makes ask the repair café near you.",
        de: "Unsere reparieren wir, und Sie entscheiden nach dem Kostenvoranschlag. Für andere Marken fragen Sie das Repair-Café in Ihrer Nähe.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "VOL-DRL-MUS", gtin: "2900000003385", options: { colour: "mustard" }, ...packed, prices, onHand: 16 },
    { sku: "VOL-DRL-PIN", gtin: "2900000003392", options: { colour: "pine" }, ...packed, prices, onHand: 5 },
  ],
} satisfies ProductSeed;
