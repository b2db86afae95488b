import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 380, lengthMm: 340, widthMm: 250, heightMm: 45, originCountry: "PT", hsCode: "620520", maxPerOrder: 6 };
const prices = { eur: 8_900, gbp: 7_900, usd: 9_500 };

export default {
  handle: "shirt",
  brand: "Threllby",
  type: "shirt",
  status: "active",
  name: { en: "Oxford shirt", de: "Oxfordhemd" },
  tagline: {
    en: "A collar that can be turned, seven buttons and two spare ones.",
    de: "Ein Kragen, der sich wenden lässt, sieben Knöpfe und zwei Ersatzknöpfe.",
  },
  description: {
    en: `Try it on first: once it has been altered for you it cannot be sent back, unless it is faulty. It has been washed and does not shrink further.

Oxford cloth of {fabricWeight}, woven in pairs of threads: it creases softly and is better after twenty washes than new. The yoke is split, the sleeves have a placket with a button, the tail is long enough to stay in.

Collars and cuffs wear out before the cloth does. Both are sewn on with a seam that a tailor can open: the collar turned inside out gives it a second life, and we sell new ones.`,
    de: `Bitte zuerst anprobieren: Ist es einmal für Sie geändert, können Sie es nicht mehr zurückgeben, außer es hat einen Mangel. Es ist vorgewaschen und läuft nicht weiter ein.

Oxfordgewebe von {fabricWeight}, paarweise gewebt: Es knittert weich und ist nach zwanzig Wäschen schöner als neu. Die Passe ist geteilt, die Ärmelschlitze haben einen Knopf, das Hemd ist lang genug, um in der Hose zu bleiben.

Kragen und Manschetten verschleißen vor dem Stoff. Beide sind so angenäht, dass eine Schneiderei sie lösen kann: Gewendet lebt der Kragen ein zweites Mal, und neue gibt es bei uns.`,
  },
  specs: {
    alteration: {
      en: "Once altered for you it cannot be sent back as a change of mind; your rights if it is faulty stay",
      de: "Nach einer Änderung auf Ihren Wunsch ist die Rückgabe bei Nichtgefallen ausgeschlossen; Ihre Rechte bei Mängeln bleiben",
    },
    fibre: { en: "100% cotton, organic", de: "100 % Baumwolle, kontrolliert biologisch" },
    fabricWeight: 150,
    closure: { en: "Seven buttons of mother-of-pearl, two spare", de: "Sieben Perlmuttknöpfe, zwei als Ersatz" },
    fit: { en: "Regular, shaped a little at the waist", de: "Normal, in der Taille leicht geformt" },
    sizeNeck: {
      en: "S\u00a037–38\u00a0· M\u00a039–40\u00a0· L\u00a041–42\u00a0· XL\u00a043–44\u00a0cm",
      de: "S\u00a037–38\u00a0· M\u00a039–40\u00a0· L\u00a041–42\u00a0· XL\u00a043–44\u00a0cm",
    },
    sizeChest: {
      en: "S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0· XL\u00a0109–116\u00a0cm",
      de: "S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0· XL\u00a0109–116\u00a0cm",
    },
    sizeBack: {
      en: "S\u00a076\u00a0· M\u00a078\u00a0· L\u00a080\u00a0· XL\u00a082\u00a0cm",
      de: "S\u00a076\u00a0· M\u00a078\u00a0· L\u00a080\u00a0· XL\u00a082\u00a0cm",
    },
    washAt: 60,
    bleach: false,
    dryer: true,
    ironAt: 200,
    dryClean: true,
    weight: 0.28,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Shirt", de: "Hemd" }, quantity: 1 },
    { name: { en: "Spare buttons, sewn to the side seam", de: "Ersatzknöpfe, an der Seitennaht angenäht" }, quantity: 2 },
  ],
  notInBox: [{ name: { en: "Tie", de: "Krawatte" }, needed: false, handle: "tie" }],
  parts: [
    {
      key: "collar",
      name: { en: "Collar, cut from the same cloth", de: "Kragen aus demselben Stoff" },
      sku: "THR-SHI-P-COL",
      tools: { en: "sewing machine, or a tailor", de: "Nähmaschine, oder eine Schneiderei" },
      minutes: 45,
    },
    {
      key: "buttons",
      name: { en: "Front buttons, set of seven", de: "Vorderknöpfe, sieben Stück" },
      sku: "THR-SHI-P-BUT",
      tools: { en: "needle and thread", de: "Nadel und Faden" },
      minutes: 5,
    },
    {
      key: "cuff-buttons",
      name: { en: "Cuff buttons, set of four", de: "Manschettenknöpfe zum Annähen, vier Stück" },
      sku: "THR-SHI-P-CUF",
      tools: { en: "needle and thread", de: "Nadel und Faden" },
      minutes: 5,
    },
  ],
  ownership: {
    partsYears: 8,
    care: {
      minutesPerYear: 240,
      what: {
        en: "Worn once a week: wash, hang up wet, iron while damp; sew on a button now and then",
        de: "Einmal die Woche getragen: waschen, nass aufhängen, feucht bügeln; ab und zu einen Knopf annähen",
      },
    },
  },
  questions: [
    {
      question: { en: "Can I have it altered and still send it back?", de: "Kann ich es ändern lassen und trotzdem zurückgeben?" },
      answer: {
        en: "No. Shortened sleeves or taken-in sides make it yours: the right to send it back ends with the first cut. So try it on first, over what you would wear under it. If the cloth or a seam is faulty we answer for it all the same, altered or not.",
        de: "Nein. Mit gekürzten Ärmeln oder abgenähten Seiten gehört es Ihnen: Das Recht auf Rückgabe endet mit dem ersten Schnitt. Probieren Sie es deshalb vorher an. Sind Stoff oder Naht fehlerhaft, stehen wir trotzdem dafür ein, geändert oder nicht.",
      },
    },
    {
      question: { en: "How do I find my size?", de: "Wie finde ich meine Größe?" },
      answer: {
        en: "Measure round the neck where the collar sits, with one finger under the tape, and round the chest. If the two point to different sizes, go by the neck when you wear a tie and by the chest when you do not.",
        de: "Messen Sie den Hals, wo der Kragen sitzt, mit einem Finger unter dem Band, und den Brustumfang. Weisen beide auf verschiedene Größen, gilt mit Krawatte der Hals, ohne Krawatte die Brust.",
      },
    },
    {
      question: { en: "Does it shrink?", de: "Läuft es ein?" },
      answer: {
        en: "It has been washed before it was cut to length; what is left is less than a finger’s breadth in the sleeves. The dryer on full heat takes a little more. Hung up wet it keeps its size.",
        de: "Es ist vorgewaschen; übrig bleibt an den Ärmeln weniger als eine Fingerbreite. Der Trockner auf voller Stufe nimmt etwas mehr. Nass aufgehängt behält es seine Größe.",
      },
    },
    {
      question: { en: "Must it be ironed?", de: "Muss man es bügeln?" },
      answer: {
        en: "For the office, yes: it is plain cotton without a resin finish. For every day shake it out wet, hang it on a wide hanger and button it; most of the creases go by themselves.",
        de: "Fürs Büro ja: Es ist reine Baumwolle ohne Bügelfrei-Ausrüstung. Für den Alltag nass ausschütteln, auf einen breiten Bügel hängen und zuknöpfen; die meisten Falten gehen von selbst.",
      },
    },
    {
      question: { en: "What does turning the collar mean?", de: "Was heißt „den Kragen wenden“?" },
      answer: {
        en: "The collar is taken off, turned round and sewn on again, so that the frayed edge disappears inside. A tailor needs half an hour for it. Ours may be turned once; after that a new collar of the same cloth goes on.",
        de: "Der Kragen wird abgetrennt, umgedreht und wieder angenäht, sodass die abgeschabte Kante innen verschwindet. Eine Schneiderei braucht dafür eine halbe Stunde. Unserer lässt sich einmal wenden; danach kommt ein neuer aus demselben Stoff daran.",
      },
    },
    {
      question: { en: "Are the sleeves long enough for tall people?", de: "Reichen die Ärmel für große Leute?" },
      answer: {
        en: "They suit people up to about one metre ninety in size L and XL. There is no extra long version at present. Measure from the middle of the neck over the shoulder to the wrist and write to us; we measure the shirt for you.",
        de: "In L und XL reichen sie bis etwa ein Meter neunzig Körpergröße. Eine extralange Ausführung gibt es zurzeit nicht. Messen Sie von der Mitte des Nackens über die Schulter bis zum Handgelenk und schreiben Sie uns; wir messen das Hemd für Sie nach.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "THR-SHI-CRM-S", gtin: "2900000004214", options: { colour: "cream", size: "S" }, ...packed, prices, onHand: 12 },
    { sku: "THR-SHI-CRM-M", gtin: "2900000004221", options: { colour: "cream", size: "M" }, ...packed, prices, onHand: 21 },
    { sku: "THR-SHI-CRM-L", gtin: "2900000004238", options: { colour: "cream", size: "L" }, ...packed, prices, onHand: 18 },
    { sku: "THR-SHI-CRM-XL", gtin: "2900000004245", options: { colour: "cream", size: "XL" }, ...packed, prices, onHand: 7 },
    { sku: "THR-SHI-NAV-M", gtin: "2900000004252", options: { colour: "navy", size: "M" }, ...packed, prices, onHand: 10 },
    {
      sku: "THR-SHI-NAV-L",
      gtin: "2900000004269",
      options: { colour: "navy", size: "L" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 24, inDays: 9 },
    },
  ],
} satisfies ProductSeed;
