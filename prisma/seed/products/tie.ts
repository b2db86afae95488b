import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 140, lengthMm: 380, widthMm: 110, heightMm: 30, originCountry: "IT", hsCode: "621510", maxPerOrder: 8 };
const prices = { eur: 6_500, gbp: 5_700, usd: 6_900 };

export default {
  handle: "tie",
  brand: "Threllby",
  type: "tie",
  status: "active",
  name: { en: "Silk tie", de: "Seidenkrawatte" },
  tagline: {
    en: "Sewn by hand with one thread that gives, so the knot comes out again.",
    de: "Von Hand mit einem Faden genäht, der nachgibt; so geht der Knoten wieder heraus.",
  },
  description: {
    en: `Heavy silk twill, {width} at the widest, striped from the left shoulder down. It is folded round a woollen lining and closed with a single loose thread: pull at the little loop in the back and you see it slip.

That thread is the reason why it hangs straight after a day in a knot. Untie it the way it was tied instead of pulling it over the head; overnight it recovers.

It is {length} long. Most people tie it so that the point meets the belt.`,
    de: `Schwerer Seidentwill, an der breitesten Stelle {width}, gestreift von der linken Schulter abwärts. Er ist um eine Wolleinlage gelegt und mit einem einzigen lockeren Faden geschlossen: Ziehen Sie an der kleinen Schlaufe hinten, dann sehen Sie ihn gleiten.

Dieser Faden sorgt dafür, dass sie nach einem Tag im Knoten wieder gerade hängt. Lösen Sie sie so, wie sie gebunden wurde, statt sie über den Kopf zu ziehen; über Nacht erholt sie sich.

Sie ist {length} lang. Die meisten binden sie so, dass die Spitze den Gürtel trifft.`,
  },
  specs: {
    fibre: { en: "100% silk", de: "100 % Seide" },
    lining: { en: "Wool and cotton", de: "Wolle und Baumwolle" },
    width: 8,
    length: 148,
    washable: false,
    bleach: false,
    dryer: false,
    ironing: false,
    dryClean: true,
    weight: 0.06,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Tie", de: "Krawatte" }, quantity: 1 },
    { name: { en: "Card that shows the knot", de: "Karte mit dem Knoten" }, quantity: 1 },
  ],
  notInBox: [],
  ownership: {
    care: {
      minutesPerYear: 10,
      what: { en: "Untie it, hang it up, steam out creases from a distance", de: "Knoten lösen, aufhängen, Falten aus der Ferne dämpfen" },
    },
  },
  questions: [
    {
      question: { en: "Is it already tied?", de: "Ist sie fertig gebunden?" },
      answer: {
        en: "No. The picture shows it with a four-in-hand knot, which is the first one to learn. A card that shows it lies in the envelope.",
        de: "Nein. Das Bild zeigt sie mit einem einfachen Krawattenknoten, dem ersten, den man lernt. Eine Karte, die ihn zeigt, liegt im Umschlag.",
      },
    },
    {
      question: { en: "I am tall. Is it long enough?", de: "Ich bin groß. Ist sie lang genug?" },
      answer: {
        en: "Up to about one metre ninety with a simple knot. Above that, or with a thick knot, the narrow end becomes too short to tuck in.",
        de: "Bis etwa ein Meter neunzig mit einfachem Knoten. Darüber, oder mit dickem Knoten, wird das schmale Ende zu kurz zum Durchstecken.",
      },
    },
    {
      question: { en: "How do I get a stain out?", de: "Wie bekomme ich einen Fleck heraus?" },
      answer: {
        en: "Dab, never rub, and no water: silk keeps the rim. Fat lifts with talcum powder left on overnight. Anything else belongs in the hands of a dry cleaner who does ties.",
        de: "Tupfen, nie reiben, und kein Wasser: Auf Seide bleibt der Rand. Fett zieht Talkumpuder über Nacht heraus. Alles andere gehört in eine Reinigung, die Krawatten macht.",
      },
    },
    {
      question: { en: "May I iron it?", de: "Darf ich sie bügeln?" },
      answer: {
        en: "Better not: pressed edges never become round again. Hold it in steam and let it hang for a night.",
        de: "Besser nicht: Flach gepresste Kanten werden nie wieder rund. In den Dampf halten und eine Nacht hängen lassen.",
      },
    },
    {
      question: { en: "Which way do the stripes run?", de: "In welche Richtung laufen die Streifen?" },
      answer: {
        en: "From the wearer’s left shoulder down to the right hip, as is usual in Europe. They stand for no school or regiment.",
        de: "Von der linken Schulter des Trägers zur rechten Hüfte, wie in Europa üblich. Sie gehören zu keiner Schule und keinem Regiment.",
      },
    },
    {
      question: { en: "Can it be mended?", de: "Lässt sie sich reparieren?" },
      answer: {
        en: "The thread in the back can be drawn tight or renewed, the loop sewn on again; our workshop does both without charge while the guarantee lasts. Frayed silk at the knot cannot be mended. That is why you should turn to another tie the next day.",
        de: "Der Faden hinten lässt sich nachziehen oder erneuern, die Schlaufe wieder annähen; unsere Werkstatt macht beides kostenlos, solange die Garantie läuft. Abgeschabte Seide am Knoten lässt sich nicht flicken. Deshalb am nächsten Tag lieber eine andere tragen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "stone",
  variants: [
    { sku: "THR-TIE-BRK", gtin: "2900000004313", options: { colour: "brick" }, ...packed, prices, onHand: 22 },
    { sku: "THR-TIE-PIN", gtin: "2900000004320", options: { colour: "pine" }, ...packed, prices, onHand: 15 },
  ],
} satisfies ProductSeed;
