import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 2_100, lengthMm: 620, widthMm: 480, heightMm: 110, originCountry: "IT", hsCode: "620311", maxPerOrder: 2 };
const prices = { eur: 59_000, gbp: 52_000, usd: 62_000 };

export default {
  handle: "suit",
  brand: "Marrowick",
  type: "suit",
  status: "active",
  name: { en: "Two-piece suit", de: "Zweiteiliger Anzug" },
  tagline: {
    en: "Jacket and trousers with cloth left in the seams, for the body you will have in ten years.",
    de: "Sakko und Hose mit Stoffzugabe in den Nähten, für die Figur in zehn Jahren.",
  },
  description: {
    en: `Try it on first: once it has been altered for you it cannot be sent back, unless it is faulty. Most people need the hem, some the sleeves; the waist gives by two sizes at the seam.

Wool of {fabricWeight} for all but the hottest weeks. The canvas in the chest is sewn in, not glued, so the jacket takes your shape and steams back into it. Two buttons, one vent, trousers with a crease and no turn-up.

The picture shows it with a shirt and a tie: neither comes with it.`,
    de: `Bitte zuerst anprobieren: Ist er einmal für Sie geändert, können Sie ihn nicht mehr zurückgeben, außer er hat einen Mangel. Meist ist es der Hosensaum, manchmal der Ärmel; am Bund geben die Nähte zwei Größen her.

Wolle mit {fabricWeight}, für alle Wochen außer den heißesten. Die Einlage in der Brust ist eingenäht, nicht geklebt; so nimmt das Sakko Ihre Form an und kommt unter Dampf in sie zurück. Zwei Knöpfe, ein Schlitz, Hose mit Bügelfalte und ohne Aufschlag.

Das Bild zeigt ihn mit Hemd und Krawatte: Beides liegt nicht bei.`,
  },
  specs: {
    alteration: {
      en: "Once altered for you it cannot be sent back as a change of mind; your rights if it is faulty stay",
      de: "Nach einer Änderung auf Ihren Wunsch ist die Rückgabe bei Nichtgefallen ausgeschlossen; Ihre Rechte bei Mängeln bleiben",
    },
    fibre: { en: "100% virgin wool", de: "100 % Schurwolle" },
    lining: { en: "Viscose; jacket lined by half, trousers to the knee", de: "Viskose; Sakko halb gefüttert, Hose bis zum Knie" },
    fabricWeight: 260,
    closure: { en: "Two buttons, zip and hook at the waist", de: "Zwei Knöpfe, Reißverschluss und Haken am Bund" },
    pockets: { en: "Three outside, three inside; four in the trousers", de: "Drei außen, drei innen; vier in der Hose" },
    fit: { en: "Regular; natural shoulder", de: "Normal; natürliche Schulter" },
    sizeChest: {
      en: "46:\u00a092\u00a0· 48:\u00a096\u00a0· 50:\u00a0100\u00a0· 52:\u00a0104\u00a0cm",
      de: "46:\u00a092\u00a0· 48:\u00a096\u00a0· 50:\u00a0100\u00a0· 52:\u00a0104\u00a0cm",
    },
    sizeWaist: {
      en: "46:\u00a080\u00a0· 48:\u00a084\u00a0· 50:\u00a088\u00a0· 52:\u00a092\u00a0cm; 4\u00a0cm may be let out",
      de: "46:\u00a080\u00a0· 48:\u00a084\u00a0· 50:\u00a088\u00a0· 52:\u00a092\u00a0cm; 4\u00a0cm Zugabe",
    },
    sizeInseam: { en: "82 cm in every size; 5 cm may be let down", de: "82 cm in allen Größen; 5 cm Zugabe am Saum" },
    washable: false,
    bleach: false,
    dryer: false,
    ironAt: 150,
    dryClean: true,
    weight: 1.35,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Jacket", de: "Sakko" }, quantity: 1 },
    { name: { en: "Trousers", de: "Hose" }, quantity: 1 },
    { name: { en: "Shoulder-shaped hanger", de: "Formbügel" }, quantity: 1 },
    { name: { en: "Garment bag of cotton", de: "Kleidersack aus Baumwolle" }, quantity: 1 },
    { name: { en: "Spare buttons, two large and two small", de: "Ersatzknöpfe, zwei große und zwei kleine" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Tie", de: "Krawatte" }, needed: false, handle: "tie" },
    { name: { en: "Shirt", de: "Hemd" }, needed: false, handle: "shirt" },
    { name: { en: "Belt", de: "Gürtel" }, needed: false, handle: "belt" },
  ],
  parts: [
    {
      key: "front-buttons",
      name: { en: "Front buttons of horn, set of two", de: "Vorderknöpfe aus Horn, zwei Stück" },
      sku: "MAR-SUI-P-FBT",
      tools: { en: "needle and strong thread", de: "Nadel und starker Faden" },
      minutes: 10,
    },
    {
      key: "sleeve-buttons",
      name: { en: "Sleeve buttons of horn, set of eight", de: "Ärmelknöpfe aus Horn, acht Stück" },
      sku: "MAR-SUI-P-SBT",
      tools: { en: "needle and strong thread", de: "Nadel und starker Faden" },
      minutes: 30,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 10,
    supplies: [
      {
        name: { en: "Dry cleaning, jacket and trousers", de: "Reinigung, Sakko und Hose" },
        perYear: 1,
        each: { eur: 2_800, gbp: 2_400, usd: 3_000 },
      },
    ],
    care: {
      minutesPerYear: 60,
      what: {
        en: "Hang it up, brush it, steam out creases, let it rest a day; clean it once a year",
        de: "Aufhängen, ausbürsten, Falten dämpfen, einen Tag ruhen lassen; einmal im Jahr reinigen",
      },
    },
  },
  questions: [
    {
      question: { en: "Can I send it back after it has been altered?", de: "Kann ich ihn nach einer Änderung zurückgeben?" },
      answer: {
        en: "No. A suit altered for you is made to your measure, and the right to send it back ends with it, whether our workshop or your tailor did it. Try it on at home first, with the shoes you will wear. A fault in cloth or making we answer for in either case.",
        de: "Nein. Ein für Sie geänderter Anzug ist nach Ihren Maßen gearbeitet; damit endet das Recht auf Rückgabe, ob unsere Werkstatt oder Ihre Schneiderei es war. Probieren Sie ihn vorher zu Hause an, mit den Schuhen, die Sie dazu tragen. Für Mängel an Stoff und Verarbeitung stehen wir in jedem Fall ein.",
      },
    },
    {
      question: { en: "Is the tie in the picture included?", de: "Ist die Krawatte auf dem Bild dabei?" },
      answer: {
        en: "No, neither the tie nor the shirt; they are there to show how it is worn. You get jacket, trousers, a hanger, a cotton bag and spare buttons. Both are sold by us, on their own pages.",
        de: "Nein, weder Krawatte noch Hemd; sie zeigen, wie man ihn trägt. Sie bekommen Sakko, Hose, einen Bügel, einen Baumwollsack und Ersatzknöpfe. Hemd und Krawatte gibt es bei uns auf eigenen Seiten.",
      },
    },
    {
      question: { en: "Which size am I?", de: "Welche Größe habe ich?" },
      answer: {
        en: "Take half your chest, measured under the arms: that is your size. Someone of one hundred centimetres wears fifty. Short, long and stout sizes we do not have; hem and sleeves can be altered, the shoulder cannot, so go by the shoulder when in doubt.",
        de: "Die Hälfte Ihres Brustumfangs, unter den Armen gemessen: Bei hundert Zentimetern ist das die Fünfzig. Kurz-, Lang- und Bauchgrößen haben wir nicht; Saum und Ärmel lassen sich ändern, die Schulter nicht. Im Zweifel zählt die Schulter.",
      },
    },
    {
      question: { en: "Can jacket and trousers be of different sizes?", de: "Kann ich Sakko und Hose in verschiedenen Größen haben?" },
      answer: {
        en: "Yes, by one step, at the same price: order the size of the jacket and write to us before we ship it. Both come from the same bolt, so the colour matches.",
        de: "Ja, um eine Stufe und zum selben Preis: Bestellen Sie die Größe des Sakkos und schreiben Sie uns vor dem Versand. Beides kommt vom selben Ballen, der Farbton stimmt.",
      },
    },
    {
      question: { en: "How often must it be cleaned?", de: "Wie oft muss er in die Reinigung?" },
      answer: {
        en: "Once a year is enough for most. Brush it after wearing and hang it in the bathroom while you shower: steam takes out creases and smells. Clean both pieces together, or they fade apart.",
        de: "Den meisten genügt einmal im Jahr. Nach dem Tragen ausbürsten und beim Duschen ins Bad hängen: Dampf nimmt Falten und Gerüche. Beide Teile zusammen reinigen, sonst altern sie verschieden.",
      },
    },
    {
      question: { en: "What if I put on weight?", de: "Was, wenn ich zunehme?" },
      answer: {
        en: "There is spare cloth in the side seams, the back of the trousers and the hems. A tailor lets out two sizes at the waist and one at the chest. Our workshop does it too, and says what it costs before it starts.",
        de: "In den Seitennähten, hinten an der Hose und in den Säumen liegt Stoff in Reserve. Eine Schneiderei holt am Bund zwei, an der Brust eine Größe heraus. Unsere Werkstatt macht es auch und nennt den Preis vorher.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "MAR-SUI-NAV-46", gtin: "2900000004276", options: { colour: "navy", size: "46" }, ...packed, prices, onHand: 3 },
    { sku: "MAR-SUI-NAV-48", gtin: "2900000004283", options: { colour: "navy", size: "48" }, ...packed, prices, onHand: 6 },
    { sku: "MAR-SUI-NAV-50", gtin: "2900000004290", options: { colour: "navy", size: "50" }, ...packed, prices, onHand: 5 },
    {
      sku: "MAR-SUI-NAV-52",
      gtin: "2900000004306",
      options: { colour: "navy", size: "52" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 6, inDays: 21 },
    },
  ],
} satisfies ProductSeed;
