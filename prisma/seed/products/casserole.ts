import type { ProductSeed } from "../product-seed.ts";

const made = { originCountry: "FR", hsCode: "732392", maxPerOrder: 4 };
const size24 = {
  weightGrams: 5_100,
  lengthMm: 340,
  widthMm: 290,
  heightMm: 210,
  ...made,
  prices: { eur: 15_900, gbp: 13_900, usd: 16_900 },
};
const size28 = {
  weightGrams: 7_000,
  lengthMm: 390,
  widthMm: 330,
  heightMm: 230,
  ...made,
  prices: { eur: 19_900, gbp: 17_500, usd: 21_900 },
};

export default {
  handle: "casserole",
  brand: "Ketterly",
  type: "casserole",
  status: "active",
  name: { en: "Casserole", de: "Bräter" },
  tagline: {
    en: "Cast iron, enamelled twice, with a brass knob that stands the oven.",
    de: "Gusseisen, zweimal emailliert, mit einem Messingknauf, der in den Ofen darf.",
  },
  description: {
    en: `A pot that takes its time: thick iron that heats slowly, keeps it long and spreads it evenly. The lid is heavy and lies close, so that what steams up drips back.

Enamel outside and a pale one inside, on which you see how brown the meat is. The brass knob may go into the oven with the pot, up to {ovenTo}; it is held by one screw.

It goes on every hob, induction included. Lift it on glass, do not drag it.`,
    de: `Ein Topf, der sich Zeit nimmt: dickes Eisen, das sich langsam erwärmt, die Wärme lange hält und gleichmäßig verteilt. Der Deckel ist schwer und schließt dicht, sodass der Dampf wieder zurücktropft.

Außen Email und innen ein helles, auf dem man sieht, wie braun das Fleisch ist. Der Messingknauf darf mit in den Ofen, bis {ovenTo}; er sitzt an einer Schraube.

Er geht auf jedem Herd, auch auf Induktion. Auf Glas bitte heben, nicht schieben.`,
  },
  specs: {
    sizes: { en: "24 cm (4.2 l) or 28 cm (6.7 l)", de: "24 cm (4,2 l) oder 28 cm (6,7 l)" },
    material: { en: "Cast iron", de: "Gusseisen" },
    coating: { en: "Enamel in two layers, pale inside", de: "Email in zwei Schichten, innen hell" },
    handle: { en: "Two cast loops, brass knob", de: "Zwei gegossene Griffe, Messingknauf" },
    hobs: { en: "Gas, electric, ceramic, induction, oven", de: "Gas, Elektro, Glaskeramik, Induktion, Backofen" },
    ovenTo: 260,
    dishwasher: { en: "Allowed, but by hand it stays glossy longer", de: "Erlaubt; von Hand bleibt das Email länger glänzend" },
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Pot", de: "Topf" }, quantity: 1 },
    { name: { en: "Lid with brass knob", de: "Deckel mit Messingknauf" }, quantity: 1 },
    { name: { en: "Care booklet", de: "Pflegeheft" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Trivet for the table", de: "Untersetzer für den Tisch" }, needed: false }],
  parts: [
    {
      key: "knob",
      name: { en: "Brass knob with screw", de: "Messingknauf mit Schraube" },
      sku: "KET-CAS-P-KNOB",
      tools: { en: "Flat screwdriver", de: "Flacher Schraubendreher" },
      minutes: 2,
      fits: {},
    },
    { key: "lid", name: { en: "Lid, 24 cm", de: "Deckel, 24 cm" }, sku: "KET-CAS-P-LID", minutes: 1, fits: { diameter: ["24"] } },
    { key: "lid-28", name: { en: "Lid, 28 cm", de: "Deckel, 28 cm" }, sku: "KET-CAS-P-LID28", minutes: 1, fits: { diameter: ["28"] } },
  ],
  ownership: {
    guaranteeMonths: 240,
    partsYears: 20,
    care: {
      minutesPerYear: 30,
      what: { en: "Soak instead of scraping, dry it before it is put away", de: "Einweichen statt kratzen, vor dem Wegstellen abtrocknen" },
    },
  },
  questions: [
    {
      question: { en: "Which size for how many?", de: "Welche Größe für wie viele?" },
      answer: {
        en: "The small one makes stew for four, or a loaf of bread. The large one takes a whole chicken or stew for eight, and is heavy when full: try lifting your heaviest pot with one hand before you decide.",
        de: "Der kleine reicht für Eintopf für vier oder ein Brot. In den großen passt ein ganzes Huhn oder Eintopf für acht, und voll ist er schwer: Heben Sie vor der Wahl Ihren schwersten Topf mit einer Hand.",
      },
    },
    {
      question: { en: "Can I bake bread in it?", de: "Kann ich darin Brot backen?" },
      answer: {
        en: "Yes; that is what the heavy lid is good for. Heat the pot with the oven, not empty on the hob: empty and hot, enamel cracks.",
        de: "Ja, dafür ist der schwere Deckel gut. Heizen Sie den Topf mit dem Ofen auf, nicht leer auf dem Herd: Leer überhitzt, reißt Email.",
      },
    },
    {
      question: { en: "Something has burnt on. How do I get it off?", de: "Es ist etwas angebrannt. Wie geht das ab?" },
      answer: {
        en: "Water and a spoonful of baking soda, simmer for ten minutes, let it stand overnight. No steel wool: it makes the enamel dull.",
        de: "Wasser und einen Löffel Natron hinein, zehn Minuten köcheln, über Nacht stehen lassen. Keine Stahlwolle: Sie macht das Email stumpf.",
      },
    },
    {
      question: { en: "Does enamel chip?", de: "Platzt Email ab?" },
      answer: {
        en: "If the pot falls or is knocked on the rim, yes. A chip on the outside does no harm; one on the inside means the end for cooking, and in the guarantee’s twenty years we change the pot if it was not a fall.",
        de: "Wenn der Topf fällt oder am Rand anschlägt, ja. Außen schadet ein Abplatzer nicht. Innen ist der Topf dann zum Kochen verloren; war es kein Sturz, tauschen wir ihn in den zwanzig Jahren der Garantie.",
      },
    },
    {
      question: { en: "May I cook sour things in it?", de: "Darf ich Saures darin kochen?" },
      answer: {
        en: "Yes. Tomatoes, wine and vinegar do nothing to the enamel. That is the difference from bare iron.",
        de: "Ja. Tomaten, Wein und Essig machen dem Email nichts. Das ist der Unterschied zum blanken Eisen.",
      },
    },
    {
      question: { en: "Does it suit a glass hob?", de: "Ist er für Glaskeramik geeignet?" },
      answer: {
        en: "Yes, also induction. The base is ground smooth, but lift it: any grain of salt under so much iron scratches glass.",
        de: "Ja, auch für Induktion. Der Boden ist geschliffen, aber heben Sie ihn an: Jedes Salzkorn unter so viel Eisen zerkratzt Glas.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "KET-CAS-BRK-24", gtin: "2900000014718", options: { colour: "brick", diameter: "24" }, ...size24, onHand: 13 },
    { sku: "KET-CAS-BRK-28", gtin: "2900000014725", options: { colour: "brick", diameter: "28" }, ...size28, onHand: 6 },
    { sku: "KET-CAS-NAV-24", gtin: "2900000014732", options: { colour: "navy", diameter: "24" }, ...size24, onHand: 11 },
    {
      sku: "KET-CAS-NAV-28",
      gtin: "2900000014749",
      options: { colour: "navy", diameter: "28" },
      ...size28,
      onHand: 0,
      incoming: { quantity: 8, inDays: 16 },
    },
    { sku: "KET-CAS-CRM-24", gtin: "2900000014756", options: { colour: "cream", diameter: "24" }, ...size24, onHand: 9 },
  ],
} satisfies ProductSeed;
