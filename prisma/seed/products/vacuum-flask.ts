import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 890, lengthMm: 340, widthMm: 140, heightMm: 110, originCountry: "DE", hsCode: "961700", maxPerOrder: 6 };
const prices = { eur: 4_500, gbp: 3_900, usd: 4_800 };

export default {
  handle: "vacuum-flask",
  brand: "Ketterly",
  type: "flask",
  status: "active",
  name: { en: "Vacuum flask", de: "Isolierflasche" },
  tagline: {
    en: "{capacity}, still {hotAfter12} in the evening, and a seal you can change.",
    de: "{capacity}, abends noch {hotAfter12}, und eine Dichtung, die sich tauschen lässt.",
  },
  description: {
    en: `Two walls of steel with nothing between them. Filled boiling in the morning it holds {hotAfter12} after twelve hours and {hotAfter24} after a whole day; cold water stays cold as long.

The stopper comes apart into three pieces without tools, so that it can be cleaned: that is where flasks begin to smell. The seal is a standard ring and wears out first.

The cup holds a good mugful and screws on over the stopper. The rubber foot pulls off.`,
    de: `Zwei Wände aus Stahl und dazwischen nichts. Morgens kochend gefüllt, hält sie nach zwölf Stunden {hotAfter12} und nach einem ganzen Tag {hotAfter24}; kaltes Wasser bleibt ebenso lange kalt.

Der Verschluss lässt sich ohne Werkzeug in drei Teile zerlegen und so auch reinigen: Dort fangen Flaschen an zu riechen. Die Dichtung ist ein Normring und verschleißt zuerst.

Der Becher fasst eine gute Tasse und wird über den Verschluss geschraubt. Der Gummifuß lässt sich abziehen.`,
  },
  specs: {
    capacity: 1,
    hotAfter12: 74,
    hotAfter24: 58,
    stopper: { en: "Screw stopper, pours half open, three pieces", de: "Schraubverschluss, gießt halb geöffnet, drei Teile" },
    material: { en: "Stainless steel 18/8, powder-coated outside", de: "Edelstahl 18/8, außen pulverbeschichtet" },
    dishwasher: { en: "Cup and stopper; the body by hand", de: "Becher und Verschluss; die Flasche von Hand" },
    diameter: 9,
    height: 31,
    weight: 0.68,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Flask with stopper", de: "Flasche mit Verschluss" }, quantity: 1 },
    { name: { en: "Cup", de: "Becher" }, quantity: 1 },
    { name: { en: "Spare seal", de: "Ersatzdichtung" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Bottle brush", de: "Flaschenbürste" }, needed: false }],
  parts: [
    { key: "seal", name: { en: "Stopper seal", de: "Dichtung des Verschlusses" }, sku: "KET-FLK-P-SEAL", minutes: 1 },
    { key: "stopper", name: { en: "Stopper", de: "Verschluss" }, sku: "KET-FLK-P-STOP", minutes: 1 },
    { key: "cup", name: { en: "Cup", de: "Becher" }, sku: "KET-FLK-P-CUP", minutes: 1 },
    {
      key: "handle",
      name: { en: "Handle with straps", de: "Griff mit Bändern" },
      sku: "KET-FLK-P-HANDLE",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 5,
    },
    { key: "foot", name: { en: "Rubber foot", de: "Gummifuß" }, sku: "KET-FLK-P-FOOT", minutes: 1 },
  ],
  ownership: {
    guaranteeMonths: 120,
    partsYears: 20,
    supplies: [{ name: { en: "Stopper seal", de: "Dichtung des Verschlusses" }, perYear: 0.5, each: { eur: 250, gbp: 220, usd: 280 } }],
    care: {
      minutesPerYear: 60,
      what: { en: "Rinse daily, take the stopper apart weekly", de: "Täglich ausspülen, Verschluss wöchentlich zerlegen" },
    },
  },
  questions: [
    {
      question: { en: "Does it leak in a bag?", de: "Läuft sie in der Tasche aus?" },
      answer: {
        en: "Not with the stopper screwed down and the seal whole. If it drips, the seal is flat: change it, there is a spare in the box.",
        de: "Nicht, wenn der Verschluss zugeschraubt und die Dichtung heil ist. Tropft sie, ist die Dichtung platt: Im Karton liegt eine neue.",
      },
    },
    {
      question: { en: "Can I put sparkling water or milk in it?", de: "Darf Sprudel oder Milch hinein?" },
      answer: {
        en: "No sparkling water: the pressure lifts the stopper. Milk only cold and for a few hours; warm it turns sour fast, and baby food should be mixed fresh.",
        de: "Kein Sprudel: Der Druck hebt den Verschluss. Milch nur kalt und für ein paar Stunden; warm kippt sie schnell, und Babynahrung rühren Sie besser frisch an.",
      },
    },
    {
      question: { en: "How do I get the tea stains out?", de: "Wie gehen die Teeränder heraus?" },
      answer: {
        en: "A spoonful of baking soda, hot water, an hour, rinse. No bleach: it eats the steel.",
        de: "Einen Löffel Natron, heißes Wasser, eine Stunde, ausspülen. Keine Chlorbleiche: Sie greift den Stahl an.",
      },
    },
    {
      question: { en: "Is it scratch-proof?", de: "Ist sie kratzfest?" },
      answer: {
        en: "The coating stands keys in a bag, not a fall on gravel. Dents do not matter as long as the outside does not get warm with hot tea in it.",
        de: "Die Beschichtung hält Schlüssel in der Tasche aus, keinen Sturz auf Kies. Beulen schaden nicht, solange die Außenseite bei heißem Tee kühl bleibt.",
      },
    },
    {
      question: { en: "How do I know that the vacuum is lost?", de: "Woran merke ich, dass das Vakuum weg ist?" },
      answer: {
        en: "The outside gets warm soon after filling. That cannot be mended; within the ten years of the guarantee you get a new body and keep cup and stopper.",
        de: "Die Außenseite wird bald nach dem Füllen warm. Reparieren lässt sich das nicht; in den zehn Jahren der Garantie bekommen Sie eine neue Flasche und behalten Becher und Verschluss.",
      },
    },
    {
      question: { en: "Does it fit a bicycle bottle cage?", de: "Passt sie in einen Flaschenhalter am Rad?" },
      answer: {
        en: "No, it is wider than the usual cage; its diameter is in the facts. It fits the side pocket of most rucksacks.",
        de: "Nein, sie ist dicker als die üblichen; der Durchmesser steht bei den Angaben. In die Seitentasche der meisten Rucksäcke passt sie.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "KET-FLK-PIN", gtin: "2900000015210", options: { colour: "pine" }, ...packed, prices, onHand: 33 },
    { sku: "KET-FLK-MUS", gtin: "2900000015227", options: { colour: "mustard" }, ...packed, prices, onHand: 27 },
    { sku: "KET-FLK-NAV", gtin: "2900000015234", options: { colour: "navy" }, ...packed, prices, onHand: 1 },
    { sku: "KET-FLK-BRK", gtin: "2900000015241", options: { colour: "brick" }, ...packed, prices, onHand: 22 },
  ],
} satisfies ProductSeed;
