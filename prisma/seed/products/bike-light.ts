import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 360, lengthMm: 160, widthMm: 120, heightMm: 70, originCountry: "DE", hsCode: "851210", maxPerOrder: 4 };
const prices = { eur: 7_900, gbp: 6_900 };

export default {
  handle: "bike-light",
  brand: "Voltrim",
  type: "bike-light",
  status: "active",
  name: { en: "Bike lights, front and rear", de: "Fahrradlicht, vorn und hinten" },
  tagline: {
    en: "{lux} on the road and nothing in the eyes of those who come towards you.",
    de: "{lux} auf der Straße und nichts in den Augen derer, die entgegenkommen.",
  },
  description: {
    en: `A front light of {lux} with a beam cut off at the top, as a car’s is, and a rear light that shines steadily. They burn for {lightTime}, depending on how bright you set them; the button turns red in good time.

Both hold by a strap that needs no tool, so they come along when the bike stays in the street. The cells are standard sizes and unscrew: when one is tired you change the cell, not the lamp.

The front light does not blink, and on the road in Germany it may not.`,
    de: `Ein Frontlicht mit {lux}, dessen Lichtkegel oben abgeschnitten ist wie beim Auto, und ein Rücklicht, das ruhig leuchtet. Sie leuchten {lightTime}, je nachdem, wie hell Sie sie stellen; die Taste wird rechtzeitig rot.

Beide halten mit einem Band ohne Werkzeug, also kommen sie mit, wenn das Rad auf der Straße bleibt. Die Zellen haben Normgröße und lassen sich herausschrauben: Ist eine müde, wechseln Sie die Zelle, nicht die Leuchte.

Das Frontlicht blinkt nicht, und im deutschen Straßenverkehr darf es das auch nicht.`,
  },
  specs: {
    lux: 60,
    light: 300,
    lightTime: { from: 3.5, to: 14 },
    approval: { en: "German StVZO; the mark stands on each lamp", de: "StVZO; das Prüfzeichen steht auf jeder Leuchte" },
    fits: { en: "Handlebars of 22 to 35 mm, seat posts of 25 to 35 mm", de: "Lenker von 22 bis 35 mm, Sattelstützen von 25 bis 35 mm" },
    cell: {
      en: "Lithium-ion: one 18650 in front (12.6 Wh), one 14500 behind (2.9 Wh); both unscrew",
      de: "Lithium-Ionen: vorn eine 18650 (12,6 Wh), hinten eine 14500 (2,9 Wh); beide herausschraubbar",
    },
    chargeTime: 3,
    protection: { en: "Rain from every side, IPX5", de: "Regen von allen Seiten, IPX5" },
    weight: 0.21,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Front light", de: "Frontlicht" }, quantity: 1 },
    { name: { en: "Rear light", de: "Rücklicht" }, quantity: 1 },
    { name: { en: "Mounts with straps", de: "Halter mit Band" }, quantity: 2 },
    { name: { en: "Cells, fitted", de: "Zellen, eingesetzt" }, quantity: 2 },
    { name: { en: "USB-C cable with two ends", de: "USB-C-Kabel mit zwei Enden" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "USB-C charger", de: "USB-C-Ladegerät" }, needed: true, handle: "charger" }],
  parts: [
    { key: "front-mount", name: { en: "Mount for the handlebar", de: "Halter für den Lenker" }, sku: "VOL-BLT-P-FMNT", minutes: 1 },
    { key: "rear-mount", name: { en: "Mount for the seat post", de: "Halter für die Sattelstütze" }, sku: "VOL-BLT-P-RMNT", minutes: 1 },
    {
      key: "cells",
      name: { en: "Pair of cells, 18650 and 14500", de: "Ein Paar Zellen, 18650 und 14500" },
      sku: "VOL-BLT-P-CELL",
      minutes: 3,
    },
    { key: "front-light", name: { en: "Front light alone", de: "Frontlicht einzeln" }, sku: "VOL-BLT-P-FRNT", minutes: 1 },
    { key: "rear-light", name: { en: "Rear light alone", de: "Rücklicht einzeln" }, sku: "VOL-BLT-P-REAR", minutes: 1 },
  ],
  ownership: {
    partsYears: 10,
    energy: { kwhPerYear: 1.2, basis: { en: "sixty full charges a year", de: "sechzig volle Ladungen im Jahr" } },
    supplies: [{ name: { en: "Pair of cells", de: "Ein Paar Zellen" }, perYear: 0.25, each: { eur: 1_900, gbp: 1_700 } }],
    care: {
      minutesPerYear: 20,
      what: {
        en: "Wipe the lenses; grease the threads of the caps once a year",
        de: "Linsen abwischen; Gewinde der Kappen einmal im Jahr fetten",
      },
    },
  },
  questions: [
    {
      question: { en: "Are they allowed on the road in Germany?", de: "Sind sie nach StVZO zugelassen?" },
      answer: {
        en: "Yes, both. The test mark is moulded into each lamp, so you can show it. You may carry them in your pocket by day; in the dark they have to be on.",
        de: "Ja, beide. Das Prüfzeichen ist in jede Leuchte eingegossen, Sie können es also zeigen. Am Tag dürfen sie in der Tasche bleiben; im Dunkeln müssen sie leuchten.",
      },
    },
    {
      question: { en: "Do they fit our e-bike?", de: "Passen sie an Ihr E-Bike?" },
      answer: {
        en: "They would, but it has its own, fed by the big battery. These are for bikes without a dynamo, and for spare.",
        de: "Ja, aber es hat eigene, die der große Akku speist. Diese hier sind für Räder ohne Dynamo und für den Notfall.",
      },
    },
    {
      question: { en: "What happens when the charge ends on the way?", de: "Was passiert, wenn die Ladung unterwegs endet?" },
      answer: {
        en: "The button turns red first, then the lamp steps down and burns dimly for about half an hour more. It does not go out at once.",
        de: "Zuerst wird die Taste rot, dann schaltet die Leuchte herunter und brennt noch etwa eine halbe Stunde schwächer. Sie geht nicht plötzlich aus.",
      },
    },
    {
      question: { en: "Can I use cells from elsewhere?", de: "Kann ich andere Zellen einsetzen?" },
      answer: {
        en: "Yes, of the same size with a protection circuit and a raised pole. Cells without protection we advise against; loose lithium cells never travel in a pocket with keys.",
        de: "Ja, in gleicher Größe mit Schutzschaltung und erhöhtem Pol. Von ungeschützten Zellen raten wir ab; lose Lithiumzellen gehören nie mit Schlüsseln in eine Tasche.",
      },
    },
    {
      question: { en: "Does rain harm them?", de: "Schadet ihnen Regen?" },
      answer: {
        en: "No, as long as the rubber cap over the socket is shut. Do not charge them wet.",
        de: "Nein, solange die Gummikappe über der Buchse geschlossen ist. Laden Sie sie nicht nass.",
      },
    },
    {
      question: { en: "May I take them on a plane?", de: "Darf ich sie im Flugzeug mitnehmen?" },
      answer: {
        en: "Yes, in hand luggage, cells inside and switched off. Spare cells go in hand luggage too, each with its poles covered.",
        de: "Ja, im Handgepäck, mit eingesetzten Zellen und ausgeschaltet. Auch Ersatzzellen gehören ins Handgepäck, jede mit abgedeckten Polen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "VOL-BLT-COA", gtin: "2900000003286", options: { colour: "coal" }, ...packed, prices, onHand: 34 },
    { sku: "VOL-BLT-STL", gtin: "2900000003293", options: { colour: "steel" }, ...packed, prices, onHand: 18 },
    {
      sku: "VOL-BLT-MUS",
      gtin: "2900000003309",
      options: { colour: "mustard" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 25, inDays: 15 },
    },
  ],
} satisfies ProductSeed;
