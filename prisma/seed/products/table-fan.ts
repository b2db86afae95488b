import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 4_100, lengthMm: 480, widthMm: 400, heightMm: 260, originCountry: "ES", hsCode: "841451", maxPerOrder: 5 };
const prices = { eur: 11_900, gbp: 10_500 };

export default {
  handle: "table-fan",
  brand: "Quillet",
  type: "fan",
  status: "active",
  name: { en: "Table fan", de: "Tischventilator" },
  tagline: {
    en: "Brass blades, {speeds}, and a guard that opens without a screwdriver.",
    de: "Flügel aus Messing, {speeds}, und ein Korb, der sich ohne Schraubendreher öffnet.",
  },
  description: {
    en: `Four brass blades in a cage {diameter} across, moved by a motor with greased bearings. On its lowest setting you hear the air and not the motor; the {sound} in the facts are those of the highest.

It turns from side to side when the knob on the motor is pressed, and tilts by hand. A fan does not cool a room; it cools people. At {power} it does that for a thirtieth of what an air conditioner draws.

The guard opens with two clips so that the blades can be wiped. Blades, guards, motor and stand are sold singly. Mind the weight of the foot: it stays where it stands.`,
    de: `Vier Flügel aus Messing in einem Korb mit {diameter} Durchmesser, bewegt von einem Motor mit gefetteten Lagern. Auf kleinster Stufe hören Sie die Luft und nicht den Motor; die {sound} in den Daten sind die der höchsten.

Auf Druck des Knopfs am Motor schwenkt er hin und her, geneigt wird er von Hand. Ein Ventilator kühlt keinen Raum, er kühlt Menschen. Mit {power} tut er das für ein Dreißigstel dessen, was eine Klimaanlage braucht.

Der Korb öffnet sich mit zwei Klammern, damit Sie die Flügel abwischen können. Flügel, Körbe, Motor und Fuß gibt es einzeln. Der Fuß ist schwer: Er bleibt, wo er steht.`,
  },
  specs: {
    diameter: 34,
    speeds: 3,
    airflow: 2_100,
    sound: 48,
    swing: { en: "Turns through 80 degrees of arc, tilts by hand", de: "Schwenkt über einen Bogen von 80 Grad, geneigt von Hand" },
    material: { en: "Brass blades, steel guard, cast foot", de: "Flügel aus Messing, Korb aus Stahl, gegossener Fuß" },
    power: 38,
    voltage: 230,
    cord: 1.8,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 45,
    depth: 26,
    weight: 3.3,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Fan, guard fitted", de: "Ventilator mit Korb" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [],
  parts: [
    { key: "guard-front", name: { en: "Front guard", de: "Vorderer Korb" }, sku: "QUI-FAN-P-FRONT", minutes: 1 },
    { key: "blades", name: { en: "Brass blades with hub", de: "Messingflügel mit Nabe" }, sku: "QUI-FAN-P-BLADES", minutes: 5 },
    {
      key: "guard-back",
      name: { en: "Rear guard", de: "Hinterer Korb" },
      sku: "QUI-FAN-P-BACK",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 10,
    },
    {
      key: "motor",
      name: { en: "Motor with turning gear", de: "Motor mit Schwenkgetriebe" },
      sku: "QUI-FAN-P-MOTOR",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 40,
    },
    {
      key: "stand",
      name: { en: "Stand with switches and cord", de: "Fuß mit Schaltern und Kabel" },
      sku: "QUI-FAN-P-STAND",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 30,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: {
      kwhPerYear: 27.4,
      basis: { en: "eight hours a day on 90 summer days at full speed", de: "acht Stunden am Tag an 90 Sommertagen bei voller Stufe" },
    },
    care: {
      minutesPerYear: 20,
      what: {
        en: "Wipe the blades twice a summer, a drop of oil once a year",
        de: "Flügel zweimal im Sommer abwischen, einmal im Jahr ein Tropfen Öl",
      },
    },
  },
  questions: [
    {
      question: { en: "Can one sleep beside it?", de: "Kann man daneben schlafen?" },
      answer: {
        en: "On the lowest setting most people can: it is an even rush without clicking. The gear for turning is greased and does not tick.",
        de: "Auf kleinster Stufe die meisten: Es ist ein gleichmäßiges Rauschen ohne Klicken. Das Schwenkgetriebe ist gefettet und tickt nicht.",
      },
    },
    {
      question: { en: "Is the guard safe for children’s fingers?", de: "Ist der Korb sicher für Kinderfinger?" },
      answer: {
        en: "The wires stand close enough that a finger does not reach the blades, as the norm for household fans asks; our drawing leaves most of them out. Long hair and cords can be drawn in from behind all the same.",
        de: "Die Drähte stehen so eng, dass ein Finger die Flügel nicht erreicht, wie es die Norm für Haushaltsventilatoren verlangt; unsere Zeichnung lässt die meisten weg. Lange Haare und Schnüre können von hinten trotzdem hineingeraten.",
      },
    },
    {
      question: { en: "Does it cool the room?", de: "Kühlt er das Zimmer?" },
      answer: {
        en: "No. It moves air over skin, which feels about four degrees cooler. Switch it off when you leave: it then only warms the room by what it draws.",
        de: "Nein. Er bewegt Luft über die Haut, und das fühlt sich spürbar kühler an. Schalten Sie ihn aus, wenn Sie gehen: Sonst wärmt er den Raum nur um das, was er braucht.",
      },
    },
    {
      question: { en: "How are the blades cleaned?", de: "Wie reinigt man die Flügel?" },
      answer: {
        en: "Plug out, two clips open, front guard off, wipe with a damp cloth. Brass darkens with the years; polish brings the shine back if you want it.",
        de: "Stecker ziehen, zwei Klammern öffnen, vorderen Korb abnehmen, feucht abwischen. Messing dunkelt mit den Jahren; wer den Glanz will, poliert.",
      },
    },
    {
      question: { en: "Has it a timer or a remote control?", de: "Hat er einen Timer oder eine Fernbedienung?" },
      answer: {
        en: "Neither: three keys and a knob. A plug-in timer works with it, because it starts again by itself when current comes.",
        de: "Beides nicht: drei Tasten und ein Knopf. Eine Zeitschaltuhr für die Steckdose geht, denn er läuft von selbst wieder an, wenn Strom kommt.",
      },
    },
    {
      question: { en: "Can it hang on the wall?", de: "Lässt er sich an die Wand hängen?" },
      answer: {
        en: "No, the foot is part of its balance and has no holes. It stands on anything flat that carries its weight.",
        de: "Nein, der Fuß gehört zum Gleichgewicht und hat keine Löcher. Er steht auf allem, was eben ist und sein Gewicht trägt.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "QUI-FAN-CRM", gtin: "2900000002272", options: { colour: "cream" }, ...packed, prices, onHand: 6 },
    { sku: "QUI-FAN-BRK", gtin: "2900000002289", options: { colour: "brick" }, ...packed, prices, onHand: 0 },
  ],
} satisfies ProductSeed;
