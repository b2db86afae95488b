import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_240, lengthMm: 400, widthMm: 320, heightMm: 90, originCountry: "SE", hsCode: "620140", maxPerOrder: 4 };
const prices = { eur: 19_900, gbp: 17_500, usd: 21_500 };

export default {
  handle: "raincoat",
  brand: "Marrowick",
  type: "raincoat",
  status: "active",
  name: { en: "Raincoat", de: "Regenmantel" },
  tagline: {
    en: "Down to the knee, with a collar of corduroy and a hood that comes off.",
    de: "Bis zum Knie, mit Cordkragen und einer Kapuze zum Abnehmen.",
  },
  description: {
    en: `For standing, walking and waiting in rain: {waterColumn}, seams welded, a double front under press studs so that no zip can leak. The cape across the back hides the slits through which warm air leaves.

The collar is corduroy, because wet coating on the neck is unpleasant. It buttons off for drying, as does the hood.

Rubber-like coatings die of heat and folds. Hang the coat up wet, keep it off radiators, and it will stay supple for many years; tears are patched from the inside.`,
    de: `Zum Stehen, Gehen und Warten im Regen: {waterColumn}, verschweißte Nähte, doppelte Leiste unter Druckknöpfen, damit kein Reißverschluss undicht wird. Die Passe am Rücken verdeckt Schlitze, durch die warme Luft entweicht.

Der Kragen ist aus Cord, weil nasse Beschichtung am Hals unangenehm ist. Er lässt sich zum Trocknen abknöpfen, die Kapuze auch.

Beschichtungen sterben an Hitze und Falten. Hängen Sie den Mantel nass auf und nicht auf die Heizung, dann bleibt er viele Jahre geschmeidig; Risse werden von innen geflickt.`,
  },
  specs: {
    waterColumn: 10_000,
    material: { en: "Cotton, coated with polyurethane", de: "Baumwolle, mit Polyurethan beschichtet" },
    lining: { en: "None; collar of cotton corduroy", de: "Keines; Kragen aus Baumwollcord" },
    seams: { en: "Welded throughout", de: "Durchgehend verschweißt" },
    fabricWeight: 290,
    closure: { en: "Six press studs under a flap", de: "Sechs Druckknöpfe unter einer Leiste" },
    pockets: { en: "Two with flaps, one inside", de: "Zwei mit Patte, eine innen" },
    fit: { en: "Roomy, over a jacket", de: "Weit, über einer Jacke" },
    sizeChest: {
      en: "S\u00a088–96\u00a0· M\u00a097–104\u00a0· L\u00a0105–112\u00a0cm",
      de: "S\u00a088–96\u00a0· M\u00a097–104\u00a0· L\u00a0105–112\u00a0cm",
    },
    sizeBack: { en: "S\u00a098\u00a0· M\u00a0101\u00a0· L\u00a0104\u00a0cm", de: "S\u00a098\u00a0· M\u00a0101\u00a0· L\u00a0104\u00a0cm" },
    washAt: 30,
    bleach: false,
    dryer: false,
    ironing: false,
    dryClean: false,
    weight: 1.02,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Coat", de: "Mantel" }, quantity: 1 },
    { name: { en: "Hood, to button on", de: "Kapuze zum Anknöpfen" }, quantity: 1 },
    { name: { en: "Patch set with adhesive", de: "Flicken mit Kleber" }, quantity: 1 },
  ],
  notInBox: [],
  parts: [
    { key: "hood", name: { en: "Hood", de: "Kapuze" }, sku: "MAR-RCT-P-HOD", minutes: 2 },
    { key: "collar", name: { en: "Corduroy collar", de: "Cordkragen" }, sku: "MAR-RCT-P-COL", minutes: 2 },
    {
      key: "studs",
      name: { en: "Press studs, set of four with setter", de: "Druckknöpfe, vier Stück mit Setzer" },
      sku: "MAR-RCT-P-STU",
      tools: { en: "hammer", de: "Hammer" },
      minutes: 10,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 10,
    care: {
      minutesPerYear: 30,
      what: {
        en: "Rinse with cold water, hang up to dry, press studs open; patch tears from inside",
        de: "Kalt abspülen, zum Trocknen mit offenen Druckknöpfen aufhängen; Risse von innen flicken",
      },
    },
  },
  questions: [
    {
      question: { en: "Raincoat or shell jacket?", de: "Regenmantel oder Wetterjacke?" },
      answer: {
        en: "The coat for town, dog and bus stop: it covers the thighs and needs no looking after. The shell jacket for moving: it breathes and is half as heavy. Neither is better in the rain itself.",
        de: "Der Mantel für Stadt, Hund und Haltestelle: Er deckt die Oberschenkel und braucht keine Pflege. Die Wetterjacke für Bewegung: Sie atmet und wiegt die Hälfte. Im Regen selbst ist keins von beiden besser.",
      },
    },
    {
      question: { en: "Will I sweat in it?", de: "Schwitze ich darin?" },
      answer: {
        en: "When you hurry uphill, yes. At a walk the slits under the cape are enough. Open the lowest two studs on a bicycle.",
        de: "Wenn Sie bergauf eilen, ja. Beim Gehen reichen die Schlitze unter der Passe. Auf dem Fahrrad öffnen Sie die untersten zwei Druckknöpfe.",
      },
    },
    {
      question: { en: "Does it fit over a suit?", de: "Passt er über einen Anzug?" },
      answer: {
        en: "In your usual size, yes: it is cut to go over a jacket and ends below it. Over a thick winter coat, no.",
        de: "In Ihrer gewohnten Größe ja: Er ist für ein Sakko geschnitten und reicht darüber hinaus. Über einen dicken Wintermantel nicht.",
      },
    },
    {
      question: { en: "How do I clean it?", de: "Wie reinige ich ihn?" },
      answer: {
        en: "Mostly with the garden hose or a sponge. Once or twice in its life it may go into the machine, cold, without spinning, collar and hood buttoned off. No softener: it eats the coating.",
        de: "Meist mit Gartenschlauch oder Schwamm. Ein-, zweimal in seinem Leben darf er in die Maschine, kalt, ohne Schleudern, Kragen und Kapuze abgeknöpft. Kein Weichspüler: Der greift die Beschichtung an.",
      },
    },
    {
      question: { en: "Does the coating come off with time?", de: "Löst sich die Beschichtung irgendwann?" },
      answer: {
        en: "Cheap ones do after three or four years. This one is rated for ten when it hangs dry and dark; heat is what kills it. If it peels within the guarantee, that is a fault and we answer for it.",
        de: "Billige tun das nach drei, vier Jahren. Diese ist auf zehn ausgelegt, wenn der Mantel trocken und dunkel hängt; Hitze zerstört sie. Blättert sie in der Garantiezeit, ist das ein Mangel, und wir stehen dafür ein.",
      },
    },
    {
      question: { en: "Can a lost press stud be replaced?", de: "Lässt sich ein verlorener Druckknopf ersetzen?" },
      answer: {
        en: "Yes, at home: a set of four comes with a small setter, and all you need is a hammer. Put a bit of the old patch under it if the cloth has torn out.",
        de: "Ja, zu Hause: Zu vier Stück gehört ein kleiner Setzer, Sie brauchen nur einen Hammer. Ist der Stoff ausgerissen, legen Sie ein Stück Flicken darunter.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "MAR-RCT-MUS-S", gtin: "2900000004436", options: { colour: "mustard", size: "S" }, ...packed, prices, onHand: 7 },
    { sku: "MAR-RCT-MUS-M", gtin: "2900000004443", options: { colour: "mustard", size: "M" }, ...packed, prices, onHand: 11 },
    {
      sku: "MAR-RCT-MUS-L",
      gtin: "2900000004450",
      options: { colour: "mustard", size: "L" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 15, inDays: 8 },
    },
    { sku: "MAR-RCT-PIN-M", gtin: "2900000004467", options: { colour: "pine", size: "M" }, ...packed, prices, onHand: 5 },
    { sku: "MAR-RCT-PIN-L", gtin: "2900000004474", options: { colour: "pine", size: "L" }, ...packed, prices, onHand: 8 },
  ],
} satisfies ProductSeed;
