import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 11_200, lengthMm: 700, widthMm: 340, heightMm: 390, originCountry: "CZ", hsCode: "851822", maxPerOrder: 2 };
const prices = { eur: 39_900, gbp: 35_900 };

export default {
  handle: "soundbar",
  brand: "Corvane",
  type: "soundbar",
  status: "active",
  name: { en: "Soundbar with subwoofer", de: "Soundbar mit Subwoofer" },
  tagline: {
    en: "Makes speech clear, and leaves the neighbours a knob for the bass.",
    de: "Macht Sprache verständlich und lässt den Nachbarn einen Knopf für den Bass.",
  },
  description: {
    en: `Three loudspeakers in a bar {width} wide, the middle one for voices alone, and a subwoofer that stands wherever there is room. One HDMI cable to the television, and its remote control works this too.

There is a key that lifts voices and one that holds back what is loud at night. It needs no app and no network.

The cloth front pulls off for washing, the oak ends are screwed, and the amplifier is one board in each box. The screws for hanging the bar depend on your wall and are not in the box.`,
    de: `Drei Lautsprecher in einem {width} breiten Balken, der mittlere nur für Stimmen, dazu ein Subwoofer, der steht, wo Platz ist. Ein HDMI-Kabel zum Fernseher, und dessen Fernbedienung steuert auch sie.

Eine Taste hebt Stimmen hervor, eine hält nachts zurück, was laut ist. Eine App oder ein Netzwerk braucht sie nicht.

Die Stofffront lässt sich zum Waschen abziehen, die Enden aus Eiche sind verschraubt, und der Verstärker ist in jedem Gehäuse eine Platine. Die Schrauben zum Aufhängen hängen von Ihrer Wand ab und liegen nicht bei.`,
  },
  specs: {
    outputPower: 120,
    channels: { en: "Left, centre, right and subwoofer (3.1)", de: "Links, Mitte, rechts und Subwoofer (3.1)" },
    inputs: { en: "HDMI eARC, optical, Bluetooth 5.3, audio in", de: "HDMI eARC, optisch, Bluetooth 5.3, Audioeingang" },
    frequency: { from: 38, to: 20_000 },
    subwoofer: {
      en: "By radio, own mains cord; 32 cm high, 24 wide, 27 deep",
      de: "Per Funk, eigenes Netzkabel; 32 cm hoch, 24 breit, 27 tief",
    },
    remoteBattery: { en: "One CR2032 cell, in the box", de: "Eine CR2032-Zelle, liegt bei" },
    standby: 0.5,
    voltage: 230,
    cord: 1.5,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 8,
    width: 62,
    depth: 11,
    weight: 8.9,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Soundbar", de: "Soundbar" }, quantity: 1 },
    { name: { en: "Subwoofer", de: "Subwoofer" }, quantity: 1 },
    { name: { en: "Remote control with cell", de: "Fernbedienung mit Zelle" }, quantity: 1 },
    { name: { en: "Mains cords", de: "Netzkabel" }, quantity: 2 },
    { name: { en: "HDMI cable", de: "HDMI-Kabel" }, quantity: 1 },
    { name: { en: "Wall brackets with template", de: "Wandwinkel mit Bohrschablone" }, quantity: 2 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Screws and plugs for your wall", de: "Schrauben und Dübel für Ihre Wand" }, needed: false },
    { name: { en: "Television", de: "Fernseher" }, needed: false, handle: "tv" },
  ],
  parts: [
    { key: "remote", name: { en: "Remote control", de: "Fernbedienung" }, sku: "COR-SBR-P-RMT", minutes: 1 },
    { key: "grille", name: { en: "Cloth front", de: "Stofffront" }, sku: "COR-SBR-P-CLTH", minutes: 2 },
    {
      key: "caps",
      name: { en: "Pair of oak ends", de: "Ein Paar Enden aus Eiche" },
      sku: "COR-SBR-P-ENDS",
      tools: { en: "Hex key 3 mm", de: "Innensechskantschlüssel 3 mm" },
      minutes: 10,
    },
    {
      key: "drivers",
      name: { en: "Driver for the bar, one", de: "Treiber für den Balken, einzeln" },
      sku: "COR-SBR-P-DRIV",
      tools: { en: "Cross-head screwdriver PH1", de: "Kreuzschlitzschraubendreher PH1" },
      minutes: 20,
    },
    { key: "subwoofer", name: { en: "Subwoofer", de: "Subwoofer" }, sku: "COR-SBR-P-SUB", minutes: 5 },
  ],
  ownership: {
    partsYears: 10,
    energy: {
      kwhPerYear: 26,
      basis: {
        en: "three hours a day at room volume (20 W), standby the rest (0.5 W)",
        de: "drei Stunden am Tag bei Zimmerlautstärke (20 W), sonst Bereitschaft (0,5 W)",
      },
    },
    supplies: [{ name: { en: "CR2032 cell", de: "CR2032-Zelle" }, perYear: 0.5, each: { eur: 200, gbp: 180 } }],
    care: {
      minutesPerYear: 20,
      what: { en: "Wash the cloth front by hand once a year", de: "Stofffront einmal im Jahr von Hand waschen" },
    },
  },
  questions: [
    {
      question: { en: "How do I connect it to my television?", de: "Wie schließe ich sie an meinen Fernseher an?" },
      answer: {
        en: "With the HDMI cable from the box, into the socket of the television marked ARC or eARC. If yours has none, use the optical output; then the volume is set with the bar’s own remote control.",
        de: "Mit dem beiliegenden HDMI-Kabel an die Buchse des Fernsehers, an der ARC oder eARC steht. Hat Ihrer keine, nehmen Sie den optischen Ausgang; dann stellen Sie die Lautstärke mit der eigenen Fernbedienung ein.",
      },
    },
    {
      question: { en: "Does it hide the bottom of the picture?", de: "Verdeckt sie den unteren Bildrand?" },
      answer: {
        en: "In front of ours it stays under the picture by a finger’s breadth. For other sets, compare the bar’s height with the gap under your screen before you order.",
        de: "Vor unserem bleibt sie einen Fingerbreit unter dem Bild. Vergleichen Sie bei anderen Geräten vor der Bestellung die Höhe des Balkens mit dem Spalt unter Ihrem Bildschirm.",
      },
    },
    {
      question: { en: "Can I leave the subwoofer off?", de: "Kann ich den Subwoofer weglassen?" },
      answer: {
        en: "Yes. The bar notices and plays down to where its own drivers end. In a flat with thin floors many people keep it for films only.",
        de: "Ja. Der Balken merkt es und spielt so tief, wie seine eigenen Treiber reichen. In hellhörigen Wohnungen schalten ihn viele nur für Filme ein.",
      },
    },
    {
      question: { en: "The voices do not fit the lips. What helps?", de: "Stimmen und Lippen passen nicht zusammen. Was hilft?" },
      answer: {
        en: "Set the television’s sound output to pass-through, then use the delay keys on the remote control. Bluetooth is always a little late; for films use the cable.",
        de: "Stellen Sie den Tonausgang des Fernsehers auf Durchleiten, dann nutzen Sie die Verzögerungstasten der Fernbedienung. Bluetooth kommt immer etwas zu spät; nehmen Sie für Filme das Kabel.",
      },
    },
    {
      question: { en: "Does it need the internet?", de: "Braucht sie Internet?" },
      answer: {
        en: "No, and it has no microphone. Updates, if there ever is one, come on a USB stick.",
        de: "Nein, und sie hat kein Mikrofon. Ein Update, falls es je eines gibt, kommt per USB-Stick.",
      },
    },
    {
      question: { en: "Which screws for the wall?", de: "Welche Schrauben für die Wand?" },
      answer: {
        en: "The brackets carry a light bar: ordinary small plugs in brick or concrete, spring toggles in plasterboard. A drilling template is in the box.",
        de: "Die Winkel tragen nur wenig: gewöhnliche kleine Dübel in Ziegel oder Beton, Federklappdübel in Gipskarton. Eine Bohrschablone liegt bei.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "COR-SBR-COA", gtin: "2900000003262", options: { colour: "coal" }, ...packed, prices, onHand: 10 },
    { sku: "COR-SBR-CRM", gtin: "2900000003279", options: { colour: "cream" }, ...packed, prices, onHand: 4 },
  ],
} satisfies ProductSeed;
