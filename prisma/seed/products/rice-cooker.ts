import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 3_600, lengthMm: 350, widthMm: 340, heightMm: 320, originCountry: "PT", hsCode: "851660", maxPerOrder: 3 };
const prices = { eur: 11_900, gbp: 10_500 };

export default {
  handle: "rice-cooker",
  brand: "Ketterly",
  type: "rice-cooker",
  status: "active",
  name: { en: "Rice cooker", de: "Reiskocher" },
  tagline: {
    en: "One switch, a steel pot, and no coating to scratch.",
    de: "Ein Schalter, ein Topf aus Edelstahl und keine Beschichtung, die verkratzt.",
  },
  description: {
    en: `Rice in, water to the mark, press the switch. When the water is gone the pot grows hotter, a magnet lets go, and the cooker falls back to keeping warm, for up to {keepsWarm}.

The inner pot is plain stainless steel. Rice sticks to it a little more than to a coating; soaked for ten minutes it comes off, and steel has nothing to peel.

There is no clock and no menu in it. The thermostat, the switch and the lid’s steam cap are single parts.`,
    de: `Reis hinein, Wasser bis zur Marke, Schalter drücken. Ist das Wasser verkocht, wird der Topf heißer, ein Magnet lässt los, und der Kocher hält nur noch warm, bis zu {keepsWarm} lang.

Der Innentopf ist blanker Edelstahl. Reis haftet daran etwas mehr als an einer Beschichtung; nach zehn Minuten Einweichen löst er sich, und Stahl hat nichts, was abblättert.

Er hat weder Uhr noch Menü. Thermostat, Schalter und Dampfkappe des Deckels sind einzelne Teile.`,
  },
  specs: {
    capacity: 1.8,
    rice: 900,
    keepsWarm: 5,
    innerPot: { en: "Stainless steel 18/10 with an aluminium core, uncoated", de: "Edelstahl 18/10 mit Aluminiumkern, unbeschichtet" },
    material: { en: "Enamelled steel, glass lid, oak knob", de: "Emaillierter Stahl, Glasdeckel, Eichenknauf" },
    dishwasher: { en: "Pot, lid and steam cap", de: "Topf, Deckel und Dampfkappe" },
    power: 650,
    voltage: 230,
    cord: 1,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 28,
    width: 32,
    depth: 28,
    weight: 2.7,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Rice cooker", de: "Reiskocher" }, quantity: 1 },
    { name: { en: "Inner pot", de: "Innentopf" }, quantity: 1 },
    { name: { en: "Glass lid", de: "Glasdeckel" }, quantity: 1 },
    { name: { en: "Measuring cup", de: "Messbecher" }, quantity: 1 },
    { name: { en: "Wooden spoon", de: "Holzlöffel" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Steaming tray", de: "Dampfeinsatz" }, needed: false }],
  parts: [
    { key: "pot", name: { en: "Inner pot", de: "Innentopf" }, sku: "KET-RIC-P-POT", minutes: 1 },
    { key: "lid", name: { en: "Glass lid with knob", de: "Glasdeckel mit Knauf" }, sku: "KET-RIC-P-LID", minutes: 1 },
    { key: "vent", name: { en: "Steam cap", de: "Dampfkappe" }, sku: "KET-RIC-P-VENT", minutes: 1 },
    {
      key: "switch",
      name: { en: "Switch with thermostat", de: "Schalter mit Thermostat" },
      sku: "KET-RIC-P-SWITCH",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 25,
    },
    { key: "cord", name: { en: "Mains cord", de: "Netzkabel" }, sku: "KET-RIC-P-CORD", minutes: 1 },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: {
      kwhPerYear: 33,
      basis: {
        en: "Three pots of rice a week, kept warm for half an hour",
        de: "Drei Töpfe Reis in der Woche, je eine halbe Stunde warm gehalten",
      },
    },
    care: {
      minutesPerYear: 40,
      what: { en: "Soak and wash the pot, wipe the heating plate", de: "Topf einweichen und spülen, Heizplatte abwischen" },
    },
  },
  questions: [
    {
      question: { en: "How many people does it feed?", de: "Für wie viele Personen reicht er?" },
      answer: {
        en: "From one to about eight. Two cups of the measure in the box make rice for three or four people.",
        de: "Für eine bis etwa acht. Zwei Messbecher voll, wie sie beiliegen, ergeben Reis für drei bis vier Personen.",
      },
    },
    {
      question: { en: "Why is the pot not coated?", de: "Warum ist der Topf nicht beschichtet?" },
      answer: {
        en: "Coatings scratch, and then the whole pot is thrown away. Steel can be scrubbed. Let the rice stand for five minutes before you open the lid, and less of it sticks.",
        de: "Beschichtungen verkratzen, und dann wird der ganze Topf weggeworfen. Stahl darf man scheuern. Lassen Sie den Reis vor dem Öffnen fünf Minuten stehen, dann bleibt weniger hängen.",
      },
    },
    {
      question: { en: "Does it cook brown rice and other grains?", de: "Geht auch Vollkornreis oder anderes Getreide?" },
      answer: {
        en: "Yes: brown rice, barley, millet, quinoa, lentils. The instructions have a table of how much water each needs.",
        de: "Ja: Vollkornreis, Graupen, Hirse, Quinoa, Linsen. In der Anleitung steht eine Tabelle, wie viel Wasser jedes braucht.",
      },
    },
    {
      question: { en: "Can I set it for the evening?", de: "Kann ich ihn für den Abend einstellen?" },
      answer: {
        en: "No, it has no clock. Rice and water standing all day in warmth is not a good idea in any case.",
        de: "Nein, er hat keine Uhr. Reis, der den ganzen Tag warm im Wasser steht, ist ohnehin keine gute Idee.",
      },
    },
    {
      question: { en: "It boils over. What do I do?", de: "Er kocht über. Was tun?" },
      answer: {
        en: "Rinse the rice until the water is clear, and keep under the upper mark. A clogged steam cap does it too: pull it off and wash it.",
        de: "Spülen Sie den Reis, bis das Wasser klar ist, und bleiben Sie unter der oberen Marke. Auch eine verstopfte Dampfkappe kann der Grund sein: abziehen und auswaschen.",
      },
    },
    {
      question: { en: "How long can rice stay warm in it?", de: "Wie lange darf Reis darin warm stehen?" },
      answer: {
        en: "Up to the hours in the facts; after that it dries out. Cool what is left and put it in the fridge within two hours.",
        de: "So viele Stunden, wie bei den Angaben steht; danach trocknet er aus. Reste rasch abkühlen und binnen zwei Stunden in den Kühlschrank stellen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "KET-RIC-CRM", gtin: "2900000014411", options: { colour: "cream" }, ...packed, prices, onHand: 14 },
    { sku: "KET-RIC-BRK", gtin: "2900000014428", options: { colour: "brick" }, ...packed, prices, onHand: 10 },
    {
      sku: "KET-RIC-PIN",
      gtin: "2900000014435",
      options: { colour: "pine" },
      ...packed,
      prices,
      onHand: 2,
      incoming: { quantity: 18, inDays: 14 },
    },
  ],
} satisfies ProductSeed;
