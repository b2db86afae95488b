import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 12_600, lengthMm: 480, widthMm: 400, heightMm: 340, originCountry: "DK", hsCode: "851821", maxPerOrder: 3 };
const prices = { eur: 34_900, gbp: 30_900, usd: 37_900 };

export default {
  handle: "shelf-speakers",
  brand: "Corvane",
  type: "loudspeakers",
  status: "active",
  name: { en: "Pair of shelf speakers", de: "Regallautsprecher, ein Paar" },
  tagline: {
    en: "Two boxes without electronics: nothing in them grows out of date.",
    de: "Zwei Boxen ohne Elektronik: Nichts darin veraltet.",
  },
  description: {
    en: `A woofer of {woofer} and a tweeter of {tweeter} in a box of birch plywood, {height} tall. Both drivers are held by screws from the front; the crossover sits on a board behind the terminals.

They are passive: they need an amplifier ({ampPower} a channel) and two lengths of cable, and neither is in the box. Ours fits them; so does nearly every amplifier of the last fifty years.

The grilles hold by magnets. Give them a hand’s breadth of air behind, and turn them slightly towards the chair you listen from.`,
    de: `Ein Tieftöner mit {woofer} und ein Hochtöner mit {tweeter} in einem Gehäuse aus Birkensperrholz, {height} hoch. Beide Treiber sind von vorn verschraubt; die Frequenzweiche sitzt auf einer Platine hinter den Klemmen.

Sie sind passiv: Sie brauchen einen Verstärker ({ampPower} je Kanal) und zwei Stücke Kabel, und beides liegt nicht bei. Unserer passt; fast jeder Verstärker der letzten fünfzig Jahre auch.

Die Abdeckungen halten mit Magneten. Lassen Sie hinten eine Handbreit Luft, und drehen Sie die Boxen leicht zu dem Sessel, in dem Sie hören.`,
  },
  specs: {
    ampPower: { from: 20, to: 100 },
    impedance: 6,
    sensitivity: 87,
    frequency: { from: 48, to: 22_000 },
    woofer: 130,
    tweeter: 25,
    terminals: {
      en: "Screw terminals for bare wire up to 4 mm² or 4 mm plugs",
      de: "Schraubklemmen für blanke Litze bis 4 mm² oder 4-mm-Stecker",
    },
    material: {
      en: "Birch plywood; oak veneer or lacquer; paper cone, silk dome",
      de: "Birkensperrholz; Eichenfurnier oder Lack; Papiermembran, Seidenkalotte",
    },
    height: 30,
    width: 17.5,
    depth: 22,
    weight: 5.4,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Loudspeakers", de: "Lautsprecher" }, quantity: 2 },
    { name: { en: "Grilles", de: "Abdeckungen" }, quantity: 2 },
    { name: { en: "Rubber feet, already on", de: "Gummifüße, schon montiert" }, quantity: 8 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Amplifier", de: "Verstärker" }, needed: true, handle: "amplifier" },
    {
      name: { en: "Loudspeaker cable, one length for each", de: "Lautsprecherkabel, ein Stück je Box" },
      needed: true,
      handle: "speaker-cable",
    },
    { name: { en: "Stands or wall brackets", de: "Ständer oder Wandhalter" }, needed: false },
  ],
  parts: [
    {
      key: "woofer",
      name: { en: "Woofer, one", de: "Tieftöner, einzeln" },
      sku: "COR-SPK-P-WOOF",
      tools: { en: "Hex key 3 mm, soldering iron not needed", de: "Innensechskantschlüssel 3 mm, ohne Löten" },
      minutes: 15,
    },
    {
      key: "tweeter",
      name: { en: "Tweeter, one", de: "Hochtöner, einzeln" },
      sku: "COR-SPK-P-TWEE",
      tools: { en: "Hex key 3 mm", de: "Innensechskantschlüssel 3 mm" },
      minutes: 15,
    },
    { key: "grille", name: { en: "Grille, one", de: "Abdeckung, einzeln" }, sku: "COR-SPK-P-GRIL", minutes: 1 },
    {
      key: "terminals",
      name: { en: "Terminals with crossover", de: "Klemmen mit Frequenzweiche" },
      sku: "COR-SPK-P-TERM",
      tools: { en: "Cross-head screwdriver PH2", de: "Kreuzschlitzschraubendreher PH2" },
      minutes: 20,
    },
    { key: "feet", name: { en: "Rubber feet, eight", de: "Gummifüße, acht Stück" }, sku: "COR-SPK-P-FEET", minutes: 2 },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    care: { minutesPerYear: 15, what: { en: "Brush the grilles, dust the boxes", de: "Abdeckungen abbürsten, Gehäuse abstauben" } },
  },
  questions: [
    {
      question: { en: "Will my amplifier do?", de: "Reicht mein Verstärker?" },
      answer: {
        en: "If it has two pairs of loudspeaker terminals and its papers say that it takes 6 Ω or 4 Ω, yes. Most do. A headphone socket, a Bluetooth receiver or a television’s sound output is not an amplifier: those need one in between.",
        de: "Wenn er zwei Paar Lautsprecherklemmen hat und laut Anleitung 6 Ω oder 4 Ω verträgt, ja. Das gilt für die meisten. Ein Kopfhörerausgang, ein Bluetooth-Empfänger oder der Tonausgang eines Fernsehers ist kein Verstärker: Dazwischen gehört einer.",
      },
    },
    {
      question: { en: "Which cable do I need, and how much?", de: "Welches Kabel brauche ich, und wie viel?" },
      answer: {
        en: "Plain two-core copper with one and a half square millimetres a core is enough for any living room. Measure from the amplifier to each box along the wall, and take both lengths equal. Strip a thumb’s width and screw it in; plugs are not needed.",
        de: "Einfache zweiadrige Kupferlitze mit anderthalb Quadratmillimetern je Ader genügt für jedes Wohnzimmer. Messen Sie vom Verstärker zu jeder Box an der Wand entlang und nehmen Sie beide Stücke gleich lang. Eine Daumenbreite abisolieren und einschrauben; Stecker sind nicht nötig.",
      },
    },
    {
      question: { en: "Can they stand close to a wall?", de: "Dürfen sie dicht an der Wand stehen?" },
      answer: {
        en: "Yes, but a corner makes the bass heavy. A foam plug for the port is not needed: they are closed boxes. A hand’s breadth behind them sounds best.",
        de: "Ja, aber in der Ecke wird der Bass dick. Einen Schaumstopfen brauchen Sie nicht: Die Gehäuse sind geschlossen. Mit einer Handbreit Luft dahinter klingen sie am besten.",
      },
    },
    {
      question: { en: "May I pay for one only, as a centre speaker?", de: "Kann ich nur eine Box kaufen, als Center?" },
      answer: {
        en: "We sell them as a pair, since their drivers are measured and matched two by two. If one is damaged later, we match a single one to yours.",
        de: "Wir verkaufen sie paarweise, weil die Treiber je zwei gemessen und zusammengestellt werden. Ist später eine Box beschädigt, suchen wir eine einzelne passend zu Ihrer aus.",
      },
    },
    {
      question: { en: "How do I notice that a driver is broken?", de: "Woran merke ich, dass ein Treiber defekt ist?" },
      answer: {
        en: "It rasps, or one sort of sound is missing. Swap left and right at the amplifier: if the fault moves, it is in the cable or the amplifier. If it stays in the box, a new driver goes in with six screws and two push-on tabs.",
        de: "Es schnarrt, oder eine Art von Klang fehlt. Tauschen Sie links und rechts am Verstärker: Wandert der Fehler, liegt er am Kabel oder am Verstärker. Bleibt er in der Box, ist ein neuer Treiber mit sechs Schrauben und zwei Steckzungen eingesetzt.",
      },
    },
    {
      question: { en: "Do I have to keep the carton for a return?", de: "Muss ich für eine Rückgabe den Karton aufheben?" },
      answer: {
        en: "Keep it until you have decided. They are heavy for their size, and the corners do not forgive a thin box. If it is gone, tell us and we send one.",
        de: "Heben Sie ihn auf, bis Sie sich entschieden haben. Die Boxen sind schwer für ihre Größe, und die Ecken verzeihen keinen dünnen Karton. Ist er weg, sagen Sie es uns; wir schicken einen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "COR-SPK-OAK", gtin: "2900000003132", options: { colour: "oak" }, ...packed, prices, onHand: 8 },
    { sku: "COR-SPK-COA", gtin: "2900000003149", options: { colour: "coal" }, ...packed, prices, onHand: 11 },
    {
      sku: "COR-SPK-CRM",
      gtin: "2900000003156",
      options: { colour: "cream" },
      ...packed,
      prices,
      onHand: 1,
      incoming: { quantity: 12, inDays: 21 },
    },
  ],
} satisfies ProductSeed;
