import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 8_400, lengthMm: 440, widthMm: 370, heightMm: 210, originCountry: "DE", hsCode: "851840", maxPerOrder: 2 };
const prices = { eur: 42_900, gbp: 38_900 };

export default {
  handle: "amplifier",
  brand: "Corvane",
  type: "amplifier",
  status: "active",
  name: { en: "Stereo amplifier", de: "Stereoverstärker" },
  tagline: {
    en: "{channelPower} a channel, a knob for each thing, and a lid with eight screws.",
    de: "{channelPower} je Kanal, ein Knopf für jede Sache und ein Deckel mit acht Schrauben.",
  },
  description: {
    en: `One amplifier for the record player, the television and the phone: a phono input with its own stage, three line inputs, one optical and Bluetooth. Two knobs for bass and treble, one for the source, and a big one for how loud.

It gives {channelPower} to each loudspeaker, enough for a living room and its neighbours. When nothing plays for twenty minutes it goes to sleep and draws {standby}.

The lid comes off with eight screws. Power supply, input board and output stage are three boards on plugs, and the fuse is an ordinary one of glass. Pull the plug first, and wait ten minutes.`,
    de: `Ein Verstärker für Plattenspieler, Fernseher und Telefon: ein Phonoeingang mit eigener Stufe, drei Hochpegeleingänge, ein optischer und Bluetooth. Zwei Knöpfe für Bässe und Höhen, einer für die Quelle und ein großer für die Lautstärke.

Er gibt jeder Box {channelPower}, genug für ein Wohnzimmer samt Nachbarn. Spielt zwanzig Minuten nichts, schläft er ein und nimmt {standby} auf.

Der Deckel löst sich mit acht Schrauben. Netzteil, Eingangsplatine und Endstufe sind drei Platinen auf Steckern, die Sicherung ist eine gewöhnliche aus Glas. Erst den Stecker ziehen, dann zehn Minuten warten.`,
  },
  specs: {
    channelPower: 60,
    loads: { en: "One pair, 4 to 16 Ω", de: "Ein Paar, 4 bis 16 Ω" },
    inputs: {
      en: "Phono (MM), three line, one optical, Bluetooth 5.3",
      de: "Phono (MM), dreimal Hochpegel, einmal optisch, Bluetooth 5.3",
    },
    outputs: { en: "Loudspeakers, subwoofer, headphones (6.3 mm)", de: "Lautsprecher, Subwoofer, Kopfhörer (6,3 mm)" },
    peakPower: 180,
    standby: 0.3,
    voltage: 230,
    cord: 1.8,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 11,
    width: 35,
    depth: 27,
    weight: 6.8,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Amplifier", de: "Verstärker" }, quantity: 1 },
    { name: { en: "Mains cord", de: "Netzkabel" }, quantity: 1 },
    { name: { en: "Bluetooth antenna, to screw on", de: "Bluetooth-Antenne zum Anschrauben" }, quantity: 1 },
    { name: { en: "Spare fuse", de: "Ersatzsicherung" }, quantity: 1 },
    { name: { en: "Instructions with circuit diagram", de: "Anleitung mit Schaltplan" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Pair of loudspeakers", de: "Ein Paar Lautsprecher" }, needed: true, handle: "shelf-speakers" },
    { name: { en: "Loudspeaker cable", de: "Lautsprecherkabel" }, needed: true, handle: "speaker-cable" },
    { name: { en: "Record player", de: "Plattenspieler" }, needed: false, handle: "turntable" },
  ],
  parts: [
    {
      key: "fuse",
      name: { en: "Mains fuses, five", de: "Netzsicherungen, fünf Stück" },
      sku: "COR-AMP-P-FUSE",
      tools: { en: "Flat screwdriver", de: "Schlitzschraubendreher" },
      minutes: 5,
    },
    {
      key: "knobs",
      name: { en: "Set of knobs", de: "Satz Knöpfe" },
      sku: "COR-AMP-P-KNOB",
      tools: { en: "Hex key 1.5 mm", de: "Innensechskantschlüssel 1,5 mm" },
      minutes: 10,
    },
    {
      key: "cheeks",
      name: { en: "Pair of oak sides", de: "Ein Paar Seiten aus Eiche" },
      sku: "COR-AMP-P-SIDE",
      tools: { en: "Cross-head screwdriver PH2", de: "Kreuzschlitzschraubendreher PH2" },
      minutes: 15,
    },
    {
      key: "feet",
      name: { en: "Feet, four", de: "Füße, vier Stück" },
      sku: "COR-AMP-P-FEET",
      tools: { en: "Cross-head screwdriver PH2", de: "Kreuzschlitzschraubendreher PH2" },
      minutes: 10,
    },
    {
      key: "front",
      name: { en: "Front panel with meter", de: "Frontplatte mit Anzeige" },
      sku: "COR-AMP-P-FRNT",
      tools: { en: "Hex keys 1.5 and 3 mm", de: "Innensechskantschlüssel 1,5 und 3 mm" },
      minutes: 30,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: {
      kwhPerYear: 21,
      basis: {
        en: "two hours a day at room volume (25 W), asleep the rest of the time",
        de: "zwei Stunden am Tag bei Zimmerlautstärke (25 W), sonst im Schlaf",
      },
    },
    care: { minutesPerYear: 10, what: { en: "Dust the vents", de: "Lüftungsschlitze abstauben" } },
  },
  questions: [
    {
      question: { en: "Which loudspeakers can it drive?", de: "Welche Lautsprecher kann er antreiben?" },
      answer: {
        en: "One pair of passive loudspeakers between 4 and 16 Ω, whatever their age. Our shelf speakers fit. Active loudspeakers have their own amplifier and do not need this one.",
        de: "Ein Paar passive Lautsprecher zwischen 4 und 16 Ω, gleich wie alt. Unsere Regallautsprecher passen. Aktive Boxen haben einen eigenen Verstärker und brauchen diesen nicht.",
      },
    },
    {
      question: {
        en: "Do I need a separate phono stage for my record player?",
        de: "Brauche ich einen eigenen Phonovorverstärker für meinen Plattenspieler?",
      },
      answer: {
        en: "Not for a moving-magnet cartridge: plug it into phono and put its earth wire under the screw. A moving-coil cartridge needs its own stage. If your player has one built in, switch it off or use a line input, never both.",
        de: "Für ein MM-System nicht: an Phono anschließen und die Erdleitung unter die Schraube klemmen. Ein MC-System braucht eine eigene Stufe. Hat Ihr Plattenspieler schon eine, schalten Sie sie aus oder nehmen Sie einen Hochpegeleingang, nie beides.",
      },
    },
    {
      question: { en: "Can I connect the television?", de: "Kann ich den Fernseher anschließen?" },
      answer: {
        en: "Yes, by the optical output, which almost every set has. Set the television’s sound to PCM. There is no HDMI on this amplifier, so the television’s remote does not change its volume.",
        de: "Ja, über den optischen Ausgang, den fast jedes Gerät hat. Stellen Sie den Ton des Fernsehers auf PCM. HDMI hat der Verstärker nicht; die Fernbedienung des Fernsehers ändert seine Lautstärke also nicht.",
      },
    },
    {
      question: { en: "Is there a remote control?", de: "Gibt es eine Fernbedienung?" },
      answer: {
        en: "No. What you can reach, you turn; what plays by Bluetooth, you turn down on the phone.",
        de: "Nein. Was in Reichweite steht, drehen Sie; was über Bluetooth spielt, stellen Sie am Telefon leiser.",
      },
    },
    {
      question: { en: "Does it get hot?", de: "Wird er heiß?" },
      answer: {
        en: "Hand-warm. Leave the slots in the lid free, and a hand’s breadth above them: not in a closed cupboard, no records on top.",
        de: "Handwarm. Lassen Sie die Schlitze im Deckel frei und eine Handbreit Luft darüber: kein geschlossener Schrank, keine Platten obendrauf.",
      },
    },
    {
      question: { en: "It is silent. Is it broken?", de: "Er bleibt stumm. Ist er defekt?" },
      answer: {
        en: "Look at the fuse beside the mains socket first; a spare one lies in the box. If the new one goes at once as well, stop and write to us: that is a repair and no matter for a third fuse.",
        de: "Sehen Sie zuerst nach der Sicherung neben der Netzbuchse; eine zweite liegt bei. Brennt auch die neue sofort durch, hören Sie auf und schreiben Sie uns: Das ist eine Reparatur und nichts für eine dritte Sicherung.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "COR-AMP-STL", gtin: "2900000003163", options: { colour: "steel" }, ...packed, prices, onHand: 9 },
    { sku: "COR-AMP-COA", gtin: "2900000003170", options: { colour: "coal" }, ...packed, prices, onHand: 6 },
  ],
} satisfies ProductSeed;
