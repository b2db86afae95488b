import type { ProductSeed } from "../product-seed.ts";

export default {
  handle: "led-bulb-e27",
  brand: "Quillet",
  type: "bulb",
  status: "active",
  name: { en: "LED bulb E27", de: "LED-Leuchtmittel E27" },
  tagline: {
    en: "As bright as a filament bulb of {replaces}, for {power}.",
    de: "So hell wie eine Glühbirne mit {replaces}, bei {power}.",
  },
  description: {
    en: `A clear bulb with warm light of {colourTemperature}, bright enough to work by: {light}. Dims with any trailing-edge dimmer and does not hum.

Rated for {life}, which at three hours an evening is over twenty years. It counts as small electrical equipment: when it ends, it does not belong in the bin.`,
    de: `Ein klares Leuchtmittel mit warmem Licht ({colourTemperature}), hell genug zum Arbeiten: {light}. Es lässt sich mit jedem Phasenabschnittdimmer dimmen und summt nicht.

Die Nennlebensdauer von {life} sind bei drei Stunden am Abend über zwanzig Jahre. Es gilt als Elektrokleingerät: Am Ende gehört es nicht in den Hausmüll.`,
  },
  specs: {
    light: 1_055,
    replaces: 75,
    power: 7,
    socket: { en: "E27", de: "E27" },
    colourTemperature: 2_700,
    colourRendering: 92,
    dimmable: true,
    life: 25_000,
    energyClass: { en: "D", de: "D" },
    voltage: 230,
    diameter: 6,
    length: 10.5,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [{ name: { en: "Bulb", de: "Leuchtmittel" }, quantity: 1 }],
  notInBox: [],
  ownership: {
    guaranteeMonths: 60,
    energy: { kwhPerYear: 7.7, basis: { en: "three hours a day", de: "drei Stunden am Tag" } },
    care: { minutesPerYear: 5, what: { en: "Wipe off the dust when it is cold", de: "Kalt abstauben" } },
  },
  questions: [
    {
      question: { en: "Which lamps does it fit?", de: "In welche Leuchten passt es?" },
      answer: {
        en: "Any with an E27 holder, the common wide screw thread, that leave room for its length. Our task, pendant and floor lamps are among them.",
        de: "In alle mit E27-Fassung, dem üblichen breiten Schraubgewinde, die Platz für seine Länge lassen. Dazu gehören unsere Arbeitsleuchte, die Pendelleuchte und die Stehleuchte.",
      },
    },
    {
      question: { en: "Does it work on a dimmer?", de: "Geht es am Dimmer?" },
      answer: {
        en: "On a trailing-edge dimmer, down to about a tenth of its light, without humming. On an old leading-edge dimmer for filament bulbs it may flicker; the dimmer then needs changing.",
        de: "An einem Phasenabschnittdimmer ja, bis auf etwa ein Zehntel seines Lichts und ohne Summen. An einem alten Phasenanschnittdimmer für Glühbirnen kann es flackern; dann gehört der Dimmer getauscht.",
      },
    },
    {
      question: { en: "May it be used in a closed shade or outdoors?", de: "Darf es in eine geschlossene Leuchte oder nach draußen?" },
      answer: {
        en: "In a closed shade yes; it gets warm there and will not quite reach its rated life. Outdoors only in a lamp that keeps the rain off.",
        de: "In eine geschlossene Leuchte ja; dort wird es warm und erreicht seine Nennlebensdauer nicht ganz. Draußen nur in einer Leuchte, die den Regen abhält.",
      },
    },
    {
      question: { en: "How warm is its light?", de: "Wie warm ist sein Licht?" },
      answer: {
        en: "As warm as that of a filament bulb, a little yellow. Colours look natural in it: the facts state the colour rendering.",
        de: "So warm wie das einer Glühbirne, etwas gelblich. Farben wirken darin natürlich: Die Farbwiedergabe steht in den Daten.",
      },
    },
    {
      question: { en: "Is it bright at once?", de: "Ist es sofort hell?" },
      answer: {
        en: "Yes, in the blink of an eye and at any temperature. Being switched often does not wear it.",
        de: "Ja, im Augenblick des Einschaltens und bei jeder Temperatur. Häufiges Schalten schadet ihm nicht.",
      },
    },
    {
      question: { en: "Where does it go when it ends?", de: "Wohin damit, wenn es nicht mehr leuchtet?" },
      answer: {
        en: "To a collection point for small electrical things, or back to us free of charge. It holds no mercury, but it does hold copper and a circuit.",
        de: "Zu einer Sammelstelle für Elektrokleingeräte oder kostenlos zu uns zurück. Es enthält kein Quecksilber, wohl aber Kupfer und eine Schaltung.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    {
      sku: "QUI-E27-7W",
      gtin: "2900000005013",
      options: {},
      weightGrams: 95,
      lengthMm: 130,
      widthMm: 75,
      heightMm: 75,
      originCountry: "HU",
      hsCode: "853952",
      maxPerOrder: 20,
      prices: { eur: 1_190, gbp: 1_050 },
      onHand: 180,
    },
  ],
} satisfies ProductSeed;
