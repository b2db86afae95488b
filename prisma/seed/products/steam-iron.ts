import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 2_100, lengthMm: 350, widthMm: 170, heightMm: 190, originCountry: "DE", hsCode: "851640", maxPerOrder: 5 };
const prices = { eur: 8_900, gbp: 7_900 };

export default {
  handle: "steam-iron",
  brand: "Quillet",
  type: "iron",
  status: "active",
  name: { en: "Steam iron", de: "Dampfbügeleisen" },
  tagline: {
    en: "{steam} of steam, a sole that glides, and a cord that is changed and not mourned.",
    de: "{steam} Dampf, eine Sohle, die gleitet, und ein Kabel, das man wechselt statt beklagt.",
  },
  description: {
    en: `An iron dies of two things: lime and its cord. This one has a needle that scrapes the steam valve clean each time the dial turns, and a tank that opens wide enough to pour vinegar out again. The cord hangs on a swivel that is unscrewed with a coin.

It draws {power} and is hot in under a minute. Ordinary tap water is right; in very hard water mix it half and half with distilled.

Left lying flat it switches itself off after half a minute, standing after eight.`,
    de: `Ein Bügeleisen stirbt an zwei Dingen: am Kalk und am Kabel. Dieses hat eine Nadel, die das Dampfventil bei jedem Drehen des Reglers freikratzt, und einen Tank, der weit genug öffnet, um Essig wieder auszugießen. Das Kabel hängt an einem Gelenk, das sich mit einer Münze lösen lässt.

Es nimmt {power} auf und ist in weniger als einer Minute heiß. Gewöhnliches Leitungswasser ist richtig; sehr hartes mischen Sie zur Hälfte mit destilliertem.

Liegt es flach, schaltet es nach einer halben Minute ab, stehend nach acht.`,
  },
  specs: {
    steam: 40,
    waterTank: 320,
    soleplate: { en: "Enamelled stainless steel", de: "Emaillierter Edelstahl" },
    autoOff: { en: "Flat after half a minute, upright after eight", de: "Liegend nach einer halben Minute, stehend nach acht" },
    power: 2_400,
    voltage: 230,
    cord: 2.4,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    length: 29,
    width: 13,
    height: 16,
    weight: 1.5,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Iron", de: "Bügeleisen" }, quantity: 1 },
    { name: { en: "Filling jug", de: "Füllbecher" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Ironing board", de: "Bügelbrett" }, needed: true },
    { name: { en: "Descaler, or white vinegar", de: "Entkalker oder heller Essig" }, needed: false, handle: "descaler" },
  ],
  parts: [
    {
      key: "cord",
      name: { en: "Cord with swivel", de: "Kabel mit Gelenk" },
      sku: "QUI-IRN-P-CORD",
      tools: { en: "A coin, small slotted screwdriver", de: "Münze, kleiner Schlitzschraubendreher" },
      minutes: 15,
    },
    {
      key: "sole",
      name: { en: "Soleplate with heating element", de: "Sohle mit Heizung" },
      sku: "QUI-IRN-P-SOLE",
      tools: { en: "Star screwdriver, size 15", de: "Sternschraubendreher, Größe 15" },
      minutes: 40,
    },
    {
      key: "tank",
      name: { en: "Water tank with lid", de: "Wassertank mit Klappe" },
      sku: "QUI-IRN-P-TANK",
      tools: { en: "Star screwdriver, size 15", de: "Sternschraubendreher, Größe 15" },
      minutes: 30,
    },
    { key: "dial", name: { en: "Heat dial with needle", de: "Temperaturregler mit Nadel" }, sku: "QUI-IRN-P-DIAL", minutes: 5 },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 12,
    energy: { kwhPerYear: 41.6, basis: { en: "one hour a week", de: "eine Stunde in der Woche" } },
    supplies: [{ name: { en: "Descaler, dose", de: "Entkalker, Portion" }, perYear: 4, each: { eur: 165, gbp: 145 } }],
    care: {
      minutesPerYear: 80,
      what: { en: "Empty it after use, descale four times, wipe the sole", de: "Nach Gebrauch leeren, viermal entkalken, Sohle abwischen" },
    },
  },
  questions: [
    {
      question: { en: "Tap water or distilled?", de: "Leitungswasser oder destilliertes?" },
      answer: {
        en: "Tap water. Only where it is very hard mix half and half. Pure distilled water makes an iron spit, and scented water gums up the valve.",
        de: "Leitungswasser. Nur wo es sehr hart ist, mischen Sie zur Hälfte. Rein destilliertes lässt ein Bügeleisen spucken, und Duftwasser verklebt das Ventil.",
      },
    },
    {
      question: { en: "How is it descaled?", de: "Wie entkalkt man es?" },
      answer: {
        en: "Fill it with one part white vinegar to two of water, or a dose of descaler in water, heat, hold it over the sink and turn the dial to and fro until it stops spitting. Rinse twice.",
        de: "Einen Teil hellen Essig und zwei Teile Wasser einfüllen, oder eine Portion Entkalker in Wasser, aufheizen, über das Spülbecken halten und den Regler hin und her drehen, bis es nicht mehr spuckt. Zweimal nachspülen.",
      },
    },
    {
      question: { en: "Does it drip at low heat?", de: "Tropft es bei niedriger Temperatur?" },
      answer: {
        en: "No: below two dots the valve stays shut by itself. Silk and synthetics are ironed without steam anyway.",
        de: "Nein: Unter zwei Punkten bleibt das Ventil von selbst geschlossen. Seide und Synthetik bügelt man ohnehin ohne Dampf.",
      },
    },
    {
      question: { en: "Is it right for left-handers?", de: "Ist es für Linkshänder geeignet?" },
      answer: {
        en: "Yes. The cord leaves in the middle and turns all the way round; keys and dial lie on the centre line.",
        de: "Ja. Das Kabel kommt aus der Mitte und dreht sich ganz herum; Tasten und Regler liegen auf der Mittellinie.",
      },
    },
    {
      question: { en: "Why is it heavier than others?", de: "Warum ist es schwerer als andere?" },
      answer: {
        en: "The sole is thick, so it keeps its heat on damp linen. The weight does part of the pressing for you.",
        de: "Die Sohle ist dick und hält so ihre Wärme auf feuchtem Leinen. Das Gewicht nimmt Ihnen einen Teil des Drückens ab.",
      },
    },
    {
      question: { en: "Can the cord be replaced?", de: "Lässt sich das Kabel wechseln?" },
      answer: {
        en: "Yes, that is the part most irons die of. Unscrew the swivel with a coin, loosen two clamps, put in the new cord. It is sold with the plug of your country.",
        de: "Ja, daran sterben die meisten Bügeleisen. Gelenk mit einer Münze aufdrehen, zwei Klemmen lösen, neues Kabel einsetzen. Es kommt mit dem Stecker Ihres Landes.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "QUI-IRN-NAV", gtin: "2900000002302", options: { colour: "navy" }, ...packed, prices, onHand: 21 },
    { sku: "QUI-IRN-BRK", gtin: "2900000002319", options: { colour: "brick" }, ...packed, prices, onHand: 17 },
  ],
} satisfies ProductSeed;
