import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 8_300, lengthMm: 520, widthMm: 440, heightMm: 240, originCountry: "AT", hsCode: "851930", maxPerOrder: 2 };
const prices = { eur: 37_900, gbp: 33_900 };

export default {
  handle: "turntable",
  brand: "Corvane",
  type: "turntable",
  status: "active",
  name: { en: "Turntable", de: "Plattenspieler" },
  tagline: {
    en: "Belt, stylus and bearing: three wearing parts, each in a bag with a number on it.",
    de: "Riemen, Nadel und Lager: drei Verschleißteile, jedes mit eigener Nummer im Beutel.",
  },
  description: {
    en: `A heavy platter on a belt, {turns}, and an arm with the cartridge already fitted and set to {trackingForce}. Put on the platter, lay the belt round it, plug it in: ten minutes.

A switch at the back chooses between phono, for an amplifier with a phono input, and line, for everything else. The stylus pulls off forwards and costs a tenth of the player; it wants changing after about {stylusLife} of music.

The record in the picture is ours. The dust cover is in the box but not in the picture, since it would hide what you want to see.`,
    de: `Ein schwerer Teller am Riemen, {turns}, und ein Arm, dessen Tonabnehmer schon montiert und auf {trackingForce} eingestellt ist. Teller auflegen, Riemen herumlegen, einstecken: zehn Minuten.

Ein Schalter hinten wählt zwischen Phono, für Verstärker mit Phonoeingang, und Line, für alles andere. Die Nadel zieht man nach vorn ab, sie kostet ein Zehntel des Geräts und will nach etwa {stylusLife} Musik gewechselt werden.

Die Platte auf dem Bild gehört uns. Die Staubhaube liegt bei, fehlt aber auf dem Bild, weil sie verdecken würde, was Sie sehen wollen.`,
  },
  specs: {
    turns: { en: "33⅓ and 45 a minute", de: "33⅓ und 45 je Minute" },
    drive: { en: "Belt, DC motor", de: "Riemen, Gleichstrommotor" },
    cartridge: { en: "Moving magnet, fitted; elliptical stylus", de: "MM-System, montiert; elliptische Nadel" },
    trackingForce: 1.8,
    stylusLife: 1_000,
    outputs: { en: "Phono or line, by a switch", de: "Phono oder Line, umschaltbar" },
    power: 2,
    voltage: 230,
    plug: {
      en: "Mains adapter: type G for Ireland and the UK, type C elsewhere",
      de: "Netzteil: Typ G für Irland und Großbritannien, sonst Typ C",
    },
    height: 14,
    width: 43,
    depth: 35,
    weight: 6.1,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Turntable with arm and cartridge", de: "Plattenspieler mit Arm und Tonabnehmer" }, quantity: 1 },
    { name: { en: "Platter, felt mat and belt", de: "Teller, Filzmatte und Riemen" }, quantity: 1 },
    { name: { en: "Counterweight", de: "Gegengewicht" }, quantity: 1 },
    { name: { en: "Dust cover with hinges", de: "Staubhaube mit Scharnieren" }, quantity: 1 },
    { name: { en: "Mains adapter", de: "Netzteil" }, quantity: 1 },
    { name: { en: "Audio cable with earth wire", de: "Audiokabel mit Erdleitung" }, quantity: 1 },
    { name: { en: "Adapter for singles", de: "Puck für Singles" }, quantity: 1 },
    { name: { en: "Instructions with alignment gauge", de: "Anleitung mit Einstellschablone" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Amplifier, or active loudspeakers", de: "Verstärker oder aktive Lautsprecher" }, needed: true, handle: "amplifier" },
    { name: { en: "Pair of loudspeakers", de: "Ein Paar Lautsprecher" }, needed: true, handle: "shelf-speakers" },
    { name: { en: "Record", de: "Schallplatte" }, needed: true },
    { name: { en: "Record brush", de: "Plattenbürste" }, needed: false },
  ],
  parts: [
    { key: "stylus", name: { en: "Stylus", de: "Nadel" }, sku: "COR-TRN-P-STYL", minutes: 3 },
    { key: "belt", name: { en: "Drive belt", de: "Antriebsriemen" }, sku: "COR-TRN-P-BELT", minutes: 5 },
    { key: "mat", name: { en: "Felt mat", de: "Filzmatte" }, sku: "COR-TRN-P-MAT", minutes: 1 },
    { key: "platter", name: { en: "Platter", de: "Teller" }, sku: "COR-TRN-P-PLAT", minutes: 5 },
    { key: "feet", name: { en: "Feet, four", de: "Füße, vier Stück" }, sku: "COR-TRN-P-FEET", minutes: 5 },
    {
      key: "tonearm",
      name: { en: "Tonearm with bearing", de: "Tonarm mit Lager" },
      sku: "COR-TRN-P-ARM",
      tools: {
        en: "Hex key 2.5 mm, gauge in the box; or our workshop",
        de: "Innensechskantschlüssel 2,5 mm, Schablone liegt bei; oder unsere Werkstatt",
      },
      minutes: 45,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 15,
    energy: {
      kwhPerYear: 1,
      basis: { en: "an hour a day, switched off at the button", de: "eine Stunde am Tag, am Schalter ausgeschaltet" },
    },
    supplies: [{ name: { en: "Stylus", de: "Nadel" }, perYear: 0.4, each: { eur: 3_900, gbp: 3_500 } }],
    care: {
      minutesPerYear: 90,
      what: {
        en: "Brush each record and the stylus; a drop of oil in the bearing once a year",
        de: "Platten und Nadel bürsten; einmal im Jahr ein Tropfen Öl ins Lager",
      },
    },
  },
  questions: [
    {
      question: { en: "What else do I need to hear something?", de: "Was brauche ich noch, um etwas zu hören?" },
      answer: {
        en: "An amplifier and loudspeakers, or loudspeakers with an amplifier inside. With ours set the switch to phono; with active loudspeakers set it to line. And a record: none is in the box.",
        de: "Einen Verstärker und Lautsprecher, oder Lautsprecher mit eingebautem Verstärker. An unserem Verstärker stellen Sie den Schalter auf Phono, an aktiven Boxen auf Line. Und eine Platte: Es liegt keine bei.",
      },
    },
    {
      question: { en: "Is it hard to set up?", de: "Ist das Aufstellen schwierig?" },
      answer: {
        en: "No. The cartridge is fitted. You lay the belt, screw the counterweight to the mark, and set it level with the feet. If the arm skips, the weight is off the mark.",
        de: "Nein. Der Tonabnehmer ist montiert. Sie legen den Riemen auf, drehen das Gegengewicht bis zur Marke und richten das Gerät mit den Füßen aus. Springt der Arm, steht das Gewicht neben der Marke.",
      },
    },
    {
      question: { en: "Does it lift the arm at the end?", de: "Hebt sich der Arm am Ende von selbst?" },
      answer: {
        en: "No. The record runs in its last groove until you lift the arm by the lever. That harms nothing, but wears the stylus.",
        de: "Nein. Die Platte läuft in der letzten Rille, bis Sie den Arm mit dem Hebel anheben. Das schadet nicht, nutzt aber die Nadel ab.",
      },
    },
    {
      question: { en: "When does the stylus need changing?", de: "Wann muss die Nadel gewechselt werden?" },
      answer: {
        en: "When loud voices begin to hiss, and long before they crackle. At an hour a day that is after two to three years. It pulls off forwards by hand; the new one clicks in.",
        de: "Wenn laute Stimmen zu zischen beginnen, und lange bevor sie kratzen. Bei einer Stunde am Tag ist das nach zwei bis drei Jahren. Sie lässt sich mit der Hand nach vorn abziehen; die neue rastet ein.",
      },
    },
    {
      question: { en: "Does it hum on my amplifier?", de: "Brummt er an meinem Verstärker?" },
      answer: {
        en: "Only if the earth wire hangs loose: put it under the screw beside the phono input. On line it has to stay unconnected.",
        de: "Nur, wenn die Erdleitung lose hängt: Klemmen Sie sie unter die Schraube neben dem Phonoeingang. Auf Line bleibt sie frei.",
      },
    },
    {
      question: { en: "Does it play shellac records?", de: "Spielt er Schellackplatten?" },
      answer: {
        en: "No. It has two speeds, and the stylus is too fine for shellac; it would bounce and be ruined.",
        de: "Nein. Er hat zwei Drehzahlen, und die Nadel ist für Schellack zu fein; sie würde springen und wäre hin.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "COR-TRN-OAK", gtin: "2900000003187", options: { colour: "oak" }, ...packed, prices, onHand: 5 },
    {
      sku: "COR-TRN-COA",
      gtin: "2900000003194",
      options: { colour: "coal" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 10, inDays: 26 },
    },
  ],
} satisfies ProductSeed;
