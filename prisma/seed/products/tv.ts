import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 13_600, lengthMm: 1_080, widthMm: 160, heightMm: 690, originCountry: "PL", hsCode: "852872", maxPerOrder: 1 };
const prices = { eur: 54_900, gbp: 48_900 };

export default {
  handle: "tv",
  brand: "Corvane",
  type: "television",
  status: "active",
  name: { en: "Television, 43 inch", de: "Fernseher, 43 Zoll" },
  tagline: {
    en: "{diagonal}, a matt screen, and a set that works without an account.",
    de: "{diagonal}, ein matter Bildschirm, und ein Gerät, das ohne Konto läuft.",
  },
  description: {
    en: `A picture of {diagonal} across, {resolution}, with a matt surface that shows the room less than the film. It starts with what you watched last. No account is asked for, and without a network it is a television as they used to be.

The back opens with twelve equal screws. The light strips, the power board and the loudspeakers, the three things that fail in televisions, are plugged and can be bought; the remote control has keys and one size of cell.

In the box are no HDMI cable, no cells for the remote control and no wall mount. Which fixings you need depends on your wall, so ask us before you drill.`,
    de: `Ein Bild von {diagonal} Diagonale, {resolution}, mit matter Oberfläche, die weniger vom Zimmer zeigt als vom Film. Er startet mit dem, was Sie zuletzt gesehen haben. Ein Konto verlangt er nicht, und ohne Netz ist er ein Fernseher wie früher.

Die Rückwand öffnet sich mit zwölf gleichen Schrauben. Lichtleisten, Netzteil und Lautsprecher, die drei Dinge, die an Fernsehern ausfallen, sind gesteckt und einzeln zu haben; die Fernbedienung hat Tasten und eine Sorte Batterie.

HDMI-Kabel, Batterien für die Fernbedienung und Wandhalterung liegen nicht bei. Welche Befestigung Sie brauchen, hängt von Ihrer Wand ab: Fragen Sie uns, bevor Sie bohren.`,
  },
  specs: {
    diagonal: 108,
    energyClass: { en: "E", de: "E" },
    energySdr: 42,
    energyHdr: 66,
    resolution: { en: "3840 × 2160 points (4K)", de: "3840 × 2160 Punkte (4K)" },
    panel: { en: "LCD with LED strips behind it, matt", de: "LCD mit LED-Leisten dahinter, matt" },
    refresh: 60,
    pixelFaults: {
      en: "One point that is always lit or always dark counts as a fault, for the whole guarantee",
      de: "Ein Punkt, der immer leuchtet oder immer dunkel ist, gilt während der ganzen Garantie als Mangel",
    },
    tuner: {
      en: "Aerial (DVB-T2), cable (DVB-C), satellite (DVB-S2), CI+ slot",
      de: "Antenne (DVB-T2), Kabel (DVB-C), Satellit (DVB-S2), CI+-Schacht",
    },
    ports: {
      en: "Three HDMI, one of them eARC; two USB, optical sound, LAN, headphones",
      de: "Dreimal HDMI, einer davon eARC; zweimal USB, optischer Ton, LAN, Kopfhörer",
    },
    apps: {
      en: "None needed; the usual ones can be added, each asks by itself what it may know",
      de: "Keine nötig; die üblichen lassen sich ergänzen, jede fragt selbst, was sie wissen darf",
    },
    outputPower: 20,
    standby: 0.4,
    wallMount: { en: "VESA 200 × 200, M6 screws", de: "VESA 200 × 200, M6-Schrauben" },
    remoteBattery: { en: "Two AAA cells (LR03), not in the box", de: "Zwei AAA-Zellen (LR03), liegen nicht bei" },
    serial: { en: "On the label at the back, and in the menu under Help", de: "Auf dem Schild hinten und im Menü unter Hilfe" },
    voltage: 230,
    cord: 1.8,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 64.5,
    width: 97,
    depth: 28,
    weight: 9.4,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Television", de: "Fernseher" }, quantity: 1 },
    { name: { en: "Feet, with four screws", de: "Füße, mit vier Schrauben" }, quantity: 2 },
    { name: { en: "Remote control", de: "Fernbedienung" }, quantity: 1 },
    { name: { en: "Mains cord", de: "Netzkabel" }, quantity: 1 },
    { name: { en: "Instructions and energy label", de: "Anleitung und Energielabel" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "HDMI cable, one for each box or player", de: "HDMI-Kabel, eines je Zuspieler" }, needed: true, handle: "hdmi-cable" },
    {
      name: { en: "Two AAA cells for the remote control", de: "Zwei AAA-Zellen für die Fernbedienung" },
      needed: true,
      handle: "rechargeable-cells",
    },
    { name: { en: "Aerial or cable lead", de: "Antennen- oder Kabelanschluss" }, needed: false },
    { name: { en: "Wall mount, and fixings for your wall", de: "Wandhalterung und Befestigung für Ihre Wand" }, needed: false },
  ],
  parts: [
    { key: "remote", name: { en: "Remote control", de: "Fernbedienung" }, sku: "COR-TV43-P-RMT", minutes: 1 },
    {
      key: "feet",
      name: { en: "Pair of feet", de: "Ein Paar Füße" },
      sku: "COR-TV43-P-FEET",
      tools: { en: "Cross-head screwdriver PH2", de: "Kreuzschlitzschraubendreher PH2" },
      minutes: 5,
    },
    {
      key: "backlight",
      name: { en: "Set of backlight strips", de: "Satz Lichtleisten" },
      sku: "COR-TV43-P-LED",
      tools: { en: "our workshop, ideally; the panel has to come out", de: "am besten unsere Werkstatt; das Panel muss heraus" },
    },
    {
      key: "power-board",
      name: { en: "Power board", de: "Netzteil" },
      sku: "COR-TV43-P-PSU",
      tools: {
        en: "Cross-head screwdriver PH2; wait an hour after pulling the plug",
        de: "Kreuzschlitzschraubendreher PH2; nach dem Ziehen des Steckers eine Stunde warten",
      },
      minutes: 40,
    },
  ],
  ownership: {
    partsYears: 10,
    repair: { scheme: "fr-durability", score: 7.4 },
    energy: {
      kwhPerYear: 65,
      basis: {
        en: "four hours a day with an ordinary picture (42 W), standby the rest (0.4 W)",
        de: "vier Stunden am Tag mit normalem Bild (42 W), sonst Bereitschaft (0,4 W)",
      },
    },
    supplies: [{ name: { en: "Pair of AAA cells", de: "Ein Paar AAA-Zellen" }, perYear: 0.7, each: { eur: 250, gbp: 220 } }],
    care: {
      minutesPerYear: 30,
      what: {
        en: "Dust the screen dry; look for updates twice a year",
        de: "Bildschirm trocken abstauben; zweimal im Jahr nach Updates sehen",
      },
    },
  },
  questions: [
    {
      question: { en: "What if a pixel is dead?", de: "Was ist, wenn ein Pixel defekt ist?" },
      answer: {
        en: "One is enough. A point that is always lit or always dark is a fault for us, for the whole guarantee: send a photo of a white and a black picture, and choose between another set, a repair and your money. Many makers count only from three.",
        de: "Einer genügt. Ein Punkt, der immer leuchtet oder immer dunkel ist, gilt bei uns während der ganzen Garantie als Mangel: Schicken Sie ein Foto von einem weißen und einem schwarzen Bild und wählen Sie zwischen anderem Gerät, Reparatur und Geld zurück. Viele Hersteller zählen erst ab drei.",
      },
    },
    {
      question: { en: "Can I use it without internet and without an account?", de: "Läuft er ohne Internet und ohne Konto?" },
      answer: {
        en: "Yes. Skip the network in the first menu; aerial, cable, satellite and HDMI all work. Updates can also be put in by USB stick.",
        de: "Ja. Überspringen Sie das Netzwerk im ersten Menü; Antenne, Kabel, Satellit und HDMI gehen trotzdem. Updates lassen sich auch per USB-Stick einspielen.",
      },
    },
    {
      question: { en: "Which wall mount fits, and what about my wall?", de: "Welche Wandhalterung passt, und was ist mit meiner Wand?" },
      answer: {
        en: "Any VESA 200 × 200 mount with M6 screws. Concrete and brick want long plugs, hollow brick sleeves with resin, plasterboard a stud or a board behind it. Tell us what your wall is made of and we name the fixings.",
        de: "Jede Halterung nach VESA 200 × 200 mit M6-Schrauben. Beton und Vollziegel brauchen lange Dübel, Lochziegel Siebhülsen mit Mörtel, Gipskarton einen Ständer oder ein Brett dahinter. Sagen Sie uns, woraus Ihre Wand besteht, und wir nennen die Befestigung.",
      },
    },
    {
      question: { en: "Why only energy class E?", de: "Warum nur Energieklasse E?" },
      answer: {
        en: "Because the scale was made new in 2021 and is strict: few sets of this size do better. What it costs you a year stands above, with its sum.",
        de: "Weil die Skala 2021 neu und streng gefasst wurde: In dieser Größe sind nur wenige Geräte besser. Was er im Jahr kostet, steht oben, mit Rechnung.",
      },
    },
    {
      question: { en: "Do I need an HDMI cable?", de: "Brauche ich ein HDMI-Kabel?" },
      answer: {
        en: "For aerial, cable or satellite straight into the set, no. For each player, console or set-top box, one; for our soundbar, no, since it brings its own.",
        de: "Für Antenne, Kabel oder Satellit direkt am Gerät nicht. Für jeden Player, jede Konsole und jede Box eines; für unsere Soundbar nicht, sie bringt ihres mit.",
      },
    },
    {
      question: { en: "Will you take my old television away?", de: "Nehmen Sie meinen alten Fernseher mit?" },
      answer: {
        en: "Yes, free, whichever make it is: say so in the checkout and have it ready by the door, without its stand.",
        de: "Ja, kostenlos, gleich welcher Marke: Geben Sie es an der Kasse an und stellen Sie ihn ohne Fuß an der Tür bereit.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "COR-TV43-COA", gtin: "2900000003248", options: { colour: "coal" }, ...packed, prices, onHand: 6 },
    { sku: "COR-TV43-CRM", gtin: "2900000003255", options: { colour: "cream" }, ...packed, prices, onHand: 3 },
  ],
} satisfies ProductSeed;
