import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 5_400, lengthMm: 480, widthMm: 270, heightMm: 290, originCountry: "DE", hsCode: "850940", maxPerOrder: 3 };
const prices = { eur: 17_900, gbp: 15_900 };

export default {
  handle: "blender",
  brand: "Brindlow",
  type: "blender",
  status: "active",
  name: { en: "Blender", de: "Standmixer" },
  tagline: {
    en: "A glass jug for {capacity}, and blades that unscrew for sharpening.",
    de: "Ein Glaskrug mit {capacity} und Messer, die sich zum Schärfen abschrauben lassen.",
  },
  description: {
    en: `The jug is glass, so it does not turn cloudy, and it stands on a motor of {power} with {speeds}. At the highest the blades turn at {bladeSpeed}.

Blades, seal and collar unscrew from the jug by hand. That is where blenders begin to leak, and where this one is put right: a new seal costs less than a lunch.

The coupling between motor and blades is rubber, to give way if a spoon falls in. It lies under a single screw.`,
    de: `Der Krug ist aus Glas und wird nicht trüb. Er steht auf einem Motor mit {power} und {speeds}. Auf der höchsten drehen die Messer mit {bladeSpeed}.

Messer, Dichtung und Ring lassen sich von Hand vom Krug abschrauben. Dort fangen Mixer an zu tropfen, und dort wird dieser wieder dicht: Eine neue Dichtung kostet weniger als ein Mittagessen.

Die Kupplung zwischen Motor und Messern ist aus Gummi, damit sie nachgibt, falls ein Löffel hineinfällt. Sie sitzt unter einer einzigen Schraube.`,
  },
  specs: {
    capacity: 1.6,
    bladeSpeed: 22_000,
    speeds: 5,
    hotLiquids: { en: "Up to 60 °C, half full, with the cap loosened", de: "Bis 60 °C, halb gefüllt, mit gelöster Kappe" },
    material: { en: "Borosilicate glass, die-cast aluminium, steel blades", de: "Borosilikatglas, Aluminiumguss, Messer aus Stahl" },
    dishwasher: { en: "Jug, lid and cap; blades by hand", de: "Krug, Deckel und Kappe; Messer von Hand" },
    power: 900,
    voltage: 230,
    cord: 1.2,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 42,
    width: 24,
    depth: 19,
    weight: 4.3,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Base with motor", de: "Sockel mit Motor" }, quantity: 1 },
    { name: { en: "Glass jug with blades", de: "Glaskrug mit Messern" }, quantity: 1 },
    { name: { en: "Lid with measuring cap", de: "Deckel mit Messkappe" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Tamper for thick mixtures", de: "Stößel für dicke Massen" }, needed: false }],
  parts: [
    { key: "seal", name: { en: "Jug seal", de: "Krugdichtung" }, sku: "BRI-BLE-P-SEAL", minutes: 2 },
    { key: "blade", name: { en: "Set of blades", de: "Messersatz" }, sku: "BRI-BLE-P-BLADE", minutes: 2 },
    { key: "jug", name: { en: "Glass jug", de: "Glaskrug" }, sku: "BRI-BLE-P-JUG", minutes: 2 },
    { key: "collar", name: { en: "Collar", de: "Schraubring" }, sku: "BRI-BLE-P-COLLAR", minutes: 2 },
    { key: "lid", name: { en: "Lid", de: "Deckel" }, sku: "BRI-BLE-P-LID", minutes: 1 },
    { key: "cap", name: { en: "Measuring cap", de: "Messkappe" }, sku: "BRI-BLE-P-CAP", minutes: 1 },
    {
      key: "base",
      name: { en: "Rubber coupling", de: "Gummikupplung" },
      sku: "BRI-BLE-P-COUPL",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 10,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: { kwhPerYear: 11, basis: { en: "Two minutes a day at full power", de: "Zwei Minuten am Tag bei voller Leistung" } },
    supplies: [{ name: { en: "Jug seal", de: "Krugdichtung" }, perYear: 0.5, each: { eur: 450, gbp: 390 } }],
    care: {
      minutesPerYear: 90,
      what: { en: "Rinse at once, unscrew and wash the blades weekly", de: "Sofort ausspülen, Messer wöchentlich abschrauben und spülen" },
    },
  },
  questions: [
    {
      question: { en: "Can I blend hot soup in it?", de: "Kann ich heiße Suppe darin pürieren?" },
      answer: {
        en: "Warm, not boiling: the facts say up to what degree. Fill it half, loosen the cap so that steam gets out, and start slowly.",
        de: "Warm, nicht kochend: Bis zu welcher Temperatur, steht bei den Angaben. Füllen Sie ihn halb, lösen Sie die Kappe, damit Dampf entweicht, und beginnen Sie langsam.",
      },
    },
    {
      question: { en: "Does it crush ice?", de: "Zerkleinert er Eis?" },
      answer: {
        en: "Yes, a handful of cubes with a little water, in short bursts. Ice without water dulls the blades.",
        de: "Ja, eine Handvoll Würfel mit etwas Wasser, in kurzen Stößen. Eis ohne Wasser macht die Messer stumpf.",
      },
    },
    {
      question: { en: "It drips under the jug. What is wrong?", de: "Unter dem Krug tropft es. Woran liegt das?" },
      answer: {
        en: "Nearly always the seal: it hardens after about two years. Unscrew the collar, change it, and screw it hand-tight. No tool is needed.",
        de: "Fast immer an der Dichtung: Nach etwa zwei Jahren wird sie hart. Ring abschrauben, Dichtung tauschen, handfest anziehen. Werkzeug brauchen Sie nicht.",
      },
    },
    {
      question: { en: "How loud is it?", de: "Wie laut ist er?" },
      answer: {
        en: "As loud as a vacuum cleaner for the minute that it runs. Glass carries more sound than plastic.",
        de: "So laut wie ein Staubsauger, für die Minute, die er läuft. Glas trägt den Schall stärker als Kunststoff.",
      },
    },
    {
      question: { en: "What if the jug falls?", de: "Und wenn der Krug hinfällt?" },
      answer: {
        en: "Glass breaks. A new jug comes without lid and blades, because those you still have.",
        de: "Glas bricht. Den neuen Krug gibt es ohne Deckel und Messer, denn die haben Sie ja noch.",
      },
    },
    {
      question: { en: "Will it start without the jug?", de: "Läuft er auch ohne Krug an?" },
      answer: {
        en: "No. A switch under the jug must be pressed and the dial must stand at nought before it starts.",
        de: "Nein. Ein Kontakt unter dem Krug muss gedrückt sein und der Drehknopf auf null stehen, bevor er anläuft.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "stone",
  variants: [
    { sku: "BRI-BLE-BRK", gtin: "2900000014312", options: { colour: "brick" }, ...packed, prices, onHand: 12 },
    { sku: "BRI-BLE-COA", gtin: "2900000014329", options: { colour: "coal" }, ...packed, prices, onHand: 15 },
    { sku: "BRI-BLE-CRM", gtin: "2900000014336", options: { colour: "cream" }, ...packed, prices, onHand: 0 },
  ],
} satisfies ProductSeed;
