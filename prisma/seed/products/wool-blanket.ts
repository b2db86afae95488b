import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_750, lengthMm: 500, widthMm: 360, heightMm: 170, originCountry: "IE", hsCode: "630120", maxPerOrder: 6 };
const prices = { eur: 13_900, gbp: 12_500, usd: 14_900 };

export default {
  handle: "wool-blanket",
  brand: "Quillet",
  type: "blanket",
  status: "active",
  name: { en: "Wool blanket", de: "Wolldecke" },
  tagline: {
    en: "New wool, woven heavy, fringed at both ends. It outlives its first sofa.",
    de: "Schurwolle, schwer gewebt, mit Fransen an beiden Enden. Sie überlebt das erste Sofa.",
  },
  description: {
    en: `Woven in Donegal from pure new wool, {length} long and {width} wide: enough for one tall person or two who like each other. At {fabricWeight} it lies on you and not beside you.

The yarn is dyed before it is woven, so the stripes go all the way through and both sides are alike. The ends are knotted into fringes by hand.

Wool hardly takes dirt. A night on the balcony airs it better than a wash. If it has to be washed, then at {washAt} in the wool programme, with wool detergent, and dried lying flat.

It makes a good present: we send it without prices on the packing slip, if you write so in the note to the order.`,
    de: `In Donegal aus reiner Schurwolle gewebt, {length} lang und {width} breit: genug für einen großen Menschen oder zwei, die sich mögen. Mit {fabricWeight} liegt sie auf Ihnen und nicht daneben.

Das Garn wird vor dem Weben gefärbt; die Streifen gehen also durch, und beide Seiten sind gleich. Die Enden sind von Hand zu Fransen geknotet.

Wolle nimmt kaum Schmutz an. Eine Nacht auf dem Balkon lüftet sie besser als eine Wäsche. Muss es doch sein, dann bei {washAt} im Wollprogramm, mit Wollwaschmittel, und liegend getrocknet.

Sie ist ein gutes Geschenk: Schreiben Sie es in die Notiz zur Bestellung, und der Lieferschein nennt keine Preise.`,
  },
  specs: {
    fibre: { en: "100% new wool", de: "100 % Schurwolle" },
    fabricWeight: 520,
    woven: { en: "Donegal, Ireland", de: "Donegal, Irland" },
    length: 190,
    width: 140,
    weight: 1.4,
    washAt: 30,
    bleach: false,
    dryer: false,
    ironing: true,
    dryClean: true,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Blanket", de: "Decke" }, quantity: 1 },
    { name: { en: "Cotton bag", de: "Baumwollbeutel" }, quantity: 1 },
    { name: { en: "Darning yarn in its colour", de: "Stopfgarn in ihrer Farbe" }, quantity: 1 },
    { name: { en: "Care card", de: "Pflegekarte" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Wool detergent", de: "Wollwaschmittel" }, needed: false }],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 10,
    supplies: [
      { name: { en: "Wool detergent, one wash", de: "Wollwaschmittel, eine Wäsche" }, perYear: 1, each: { eur: 45, gbp: 40, usd: 50 } },
    ],
    care: {
      minutesPerYear: 30,
      what: { en: "Air it monthly, wash it once, brush off pills", de: "Monatlich lüften, einmal waschen, Knötchen abbürsten" },
    },
  },
  questions: [
    {
      question: { en: "Does it scratch?", de: "Kratzt sie?" },
      answer: {
        en: "On bare arms a little at first, less after the first winter. It is honest sheep’s wool, not cashmere. For a baby’s skin put a sheet between.",
        de: "Auf nackten Armen anfangs etwas, nach dem ersten Winter weniger. Es ist ehrliche Schafwolle, kein Kaschmir. Für Babyhaut legen Sie ein Laken dazwischen.",
      },
    },
    {
      question: { en: "How is it washed?", de: "Wie wäscht man sie?" },
      answer: {
        en: "Rarely. At the temperature in the facts, in the wool programme, with wool detergent, little spin, lying flat to dry on a towel. Never in the tumble dryer: it would come out as felt.",
        de: "Selten. Bei der Temperatur aus den Daten, im Wollprogramm, mit Wollwaschmittel, kaum geschleudert, liegend auf einem Handtuch getrocknet. Nie in den Trockner: Sie käme als Filz heraus.",
      },
    },
    {
      question: { en: "What about moths?", de: "Und die Motten?" },
      answer: {
        en: "They lay eggs where it is dark and nobody comes. A blanket in use gets none. For the summer put it into its bag, clean. If it does get a hole: darning yarn in its colour lies in the box, and our workshop darns too.",
        de: "Sie legen ihre Eier, wo es dunkel ist und niemand hinkommt. Eine benutzte Decke bekommt keine. Im Sommer gehört sie sauber in ihren Beutel. Kommt doch ein Loch: Stopfgarn in ihrer Farbe liegt bei, und unsere Werkstatt stopft auch.",
      },
    },
    {
      question: { en: "Can you send it as a present, without prices?", de: "Schicken Sie sie als Geschenk, ohne Preise?" },
      answer: {
        en: "Yes. Say so in the note to the order and give the other address; the invoice goes to you by e-mail, the parcel holds no price. The person who gets it may exchange the colour with us.",
        de: "Ja. Schreiben Sie es in die Notiz zur Bestellung und geben Sie die andere Anschrift an; die Rechnung geht per E-Mail an Sie, im Paket steht kein Preis. Wer sie bekommt, darf die Farbe bei uns umtauschen.",
      },
    },
    {
      question: { en: "Does it pill or lose hairs?", de: "Bildet sie Knötchen oder verliert sie Haare?" },
      answer: {
        en: "Some loose hairs in the first weeks, some pills where you sit. Brush them off; after a few months there is nothing left to come out.",
        de: "Einige lose Haare in den ersten Wochen, einige Knötchen dort, wo man sitzt. Bürsten Sie sie ab; nach ein paar Monaten kommt nichts mehr.",
      },
    },
    {
      question: { en: "Where does the wool come from?", de: "Woher kommt die Wolle?" },
      answer: {
        en: "From sheep in Ireland and Scotland that were not mulesed; it is spun and woven in Donegal. The number on the label names the batch of yarn.",
        de: "Von Schafen aus Irland und Schottland, ohne Mulesing; gesponnen und gewebt wird in Donegal. Die Nummer auf dem Etikett nennt die Partie des Garns.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "QUI-BLK-MUS", gtin: "2900000002401", options: { colour: "mustard" }, ...packed, prices, onHand: 18 },
    { sku: "QUI-BLK-BRK", gtin: "2900000002418", options: { colour: "brick" }, ...packed, prices, onHand: 14 },
    {
      sku: "QUI-BLK-NAV",
      gtin: "2900000002425",
      options: { colour: "navy" },
      ...packed,
      prices,
      onHand: 2,
      incoming: { quantity: 25, inDays: 12 },
    },
    { sku: "QUI-BLK-CRM", gtin: "2900000002432", options: { colour: "cream" }, ...packed, prices, onHand: 11 },
  ],
} satisfies ProductSeed;
