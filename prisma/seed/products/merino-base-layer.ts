import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 340, lengthMm: 300, widthMm: 240, heightMm: 50, originCountry: "PT", hsCode: "611011", maxPerOrder: 6 };
const prices = { eur: 9_500, gbp: 8_500, usd: 9_900 };

export default {
  handle: "merino-base-layer",
  brand: "Threllby",
  type: "base-layer",
  status: "active",
  name: { en: "Merino base layer", de: "Merino-Unterzieher" },
  tagline: {
    en: "Worn for days without smelling, warm even when it is damp.",
    de: "Tagelang getragen ohne Geruch, warm auch, wenn er feucht ist.",
  },
  description: {
    en: `Merino wool of {fineness}, knitted to {fabricWeight}: fine enough not to scratch, heavy enough to last. Sleeves are set in on the slant and seams lie flat, so that nothing rubs under a rucksack.

The short zip lets heat out on the way up and closes the neck on the way down. Behind it is a flap that keeps the chin from the metal.

Wool is clean after a night in the open air. Wash it when it needs it, at {washAt}, and keep moths away: it is the one thing that really harms it.`,
    de: `Merinowolle von {fineness}, auf {fabricWeight} gestrickt: fein genug, um nicht zu kratzen, schwer genug, um zu halten. Die Ärmel sind schräg angesetzt und die Nähte flach, damit unter dem Rucksack nichts reibt.

Der kurze Reißverschluss lässt bergauf Wärme heraus und schließt bergab den Hals. Ein Riegel dahinter hält das Kinn vom Metall fern.

Nach einer Nacht an der Luft ist Wolle wieder frisch. Waschen Sie ihn bei Bedarf mit {washAt} und halten Sie Motten fern: Sie sind das Einzige, was ihm wirklich schadet.`,
  },
  specs: {
    fabricWeight: 200,
    fibre: { en: "100% merino wool, mulesing-free", de: "100 % Merinowolle, mulesingfrei" },
    fineness: 18.5,
    fit: { en: "Close to the body", de: "Körpernah" },
    sizeChest: {
      en: "XS\u00a082–88\u00a0· S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0· XL\u00a0109–116\u00a0cm",
      de: "XS\u00a082–88\u00a0· S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0· XL\u00a0109–116\u00a0cm",
    },
    sizeBack: {
      en: "XS\u00a066\u00a0· S\u00a068\u00a0· M\u00a070\u00a0· L\u00a072\u00a0· XL\u00a074\u00a0cm",
      de: "XS\u00a066\u00a0· S\u00a068\u00a0· M\u00a070\u00a0· L\u00a072\u00a0· XL\u00a074\u00a0cm",
    },
    washAt: 30,
    bleach: false,
    dryer: false,
    ironing: false,
    dryClean: true,
    weight: 0.26,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Base layer", de: "Unterzieher" }, quantity: 1 },
    { name: { en: "Mending yarn", de: "Stopfgarn" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Wool wash", de: "Wollwaschmittel" }, needed: false }],
  parts: [
    {
      key: "neck-zip",
      name: { en: "Neck zip", de: "Reißverschluss am Hals" },
      sku: "THR-MBL-P-ZIP",
      tools: { en: "sewing machine, or our workshop", de: "Nähmaschine, oder unsere Werkstatt" },
      minutes: 30,
    },
    { key: "zip-pull", name: { en: "Zip pull", de: "Zugband" }, sku: "THR-MBL-P-PUL", minutes: 2 },
  ],
  ownership: {
    partsYears: 8,
    care: {
      minutesPerYear: 30,
      what: {
        en: "Air it after wearing, wash it cold with wool wash, dry it flat, darn small holes",
        de: "Nach dem Tragen lüften, kalt mit Wollwaschmittel waschen, liegend trocknen, kleine Löcher stopfen",
      },
    },
  },
  questions: [
    {
      question: { en: "Does it scratch?", de: "Kratzt er?" },
      answer: {
        en: "Most people feel no itch with wool this fine. If you react to every jumper, try it indoors for an evening, over nothing: you may send it back, as long as it is clean and the label is on.",
        de: "Bei so feiner Wolle spüren die meisten nichts. Wenn Sie auf jeden Pullover reagieren, tragen Sie ihn einen Abend lang zu Hause auf der Haut: Sie können ihn zurückgeben, solange er sauber und das Etikett dran ist.",
      },
    },
    {
      question: { en: "How many days can I wear it?", de: "Wie viele Tage kann ich ihn tragen?" },
      answer: {
        en: "Walkers report four to six days with a night of airing in between. Wool binds the smell and lets it go again outside. Sweat leaves salt in the end; then it wants water.",
        de: "Wanderer berichten von vier bis sechs Tagen mit einer Nacht Lüften dazwischen. Wolle bindet den Geruch und gibt ihn draußen wieder ab. Irgendwann bleibt Salz zurück; dann braucht er Wasser.",
      },
    },
    {
      question: { en: "May it go into the machine?", de: "Darf er in die Maschine?" },
      answer: {
        en: "Yes, on the wool programme with wool wash, in a bag if there are zips in the same load. No softener, no dryer. Dry it lying on a towel and pull it into shape while it is damp.",
        de: "Ja, im Wollprogramm mit Wollwaschmittel, im Beutel, wenn Reißverschlüsse dabei sind. Kein Weichspüler, kein Trockner. Liegend auf einem Handtuch trocknen und feucht in Form ziehen.",
      },
    },
    {
      question: { en: "What do I do about moths?", de: "Was hilft gegen Motten?" },
      answer: {
        en: "Put it away clean: moths lay where there is skin and salt. A closed bag over the summer is enough, cedar helps a little. If there are larvae in it, three days in the freezer end the matter.",
        de: "Sauber weglegen: Motten legen ab, wo Haut und Salz sind. Ein geschlossener Beutel über den Sommer genügt, Zedernholz hilft etwas. Sind Larven darin, beenden drei Tage im Gefrierfach die Sache.",
      },
    },
    {
      question: { en: "Is it thick enough on its own?", de: "Reicht er allein?" },
      answer: {
        en: "As a jumper in spring and autumn, yes; it does not look like underwear. In winter it goes under a jumper or a shell. It is not see-through.",
        de: "Als Pullover im Frühling und Herbst ja; er sieht nicht nach Unterwäsche aus. Im Winter gehört er unter Pullover oder Wetterjacke. Er ist blickdicht.",
      },
    },
    {
      question: { en: "How long will it last?", de: "Wie lange hält er?" },
      answer: {
        en: "Worn every week, the elbows thin after four to six years; that is where to darn first. The yarn in the box is from the same bath, so a darn does not show. We show how in the care guide, and our workshop does it too.",
        de: "Jede Woche getragen werden die Ellbogen nach vier bis sechs Jahren dünn; dort fängt man mit dem Stopfen an. Das Garn im Lieferumfang stammt aus demselben Färbebad, sodass man die Stelle nicht sieht. Wie es geht, steht in der Pflegeanleitung; unsere Werkstatt macht es auch.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "THR-MBL-NAV-XS", gtin: "2900000004160", options: { colour: "navy", size: "XS" }, ...packed, prices, onHand: 5 },
    { sku: "THR-MBL-NAV-S", gtin: "2900000004177", options: { colour: "navy", size: "S" }, ...packed, prices, onHand: 14 },
    {
      sku: "THR-MBL-NAV-M",
      gtin: "2900000004184",
      options: { colour: "navy", size: "M" },
      ...packed,
      prices,
      onHand: 2,
      incoming: { quantity: 30, inDays: 11 },
    },
    { sku: "THR-MBL-NAV-L", gtin: "2900000004191", options: { colour: "navy", size: "L" }, ...packed, prices, onHand: 17 },
    { sku: "THR-MBL-NAV-XL", gtin: "2900000004207", options: { colour: "navy", size: "XL" }, ...packed, prices, onHand: 9 },
  ],
} satisfies ProductSeed;
