import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 29_500, lengthMm: 980, widthMm: 360, heightMm: 160, originCountry: "SE", hsCode: "940320", maxPerOrder: 3 };
const prices = { eur: 32_900, gbp: 28_900 };

export default {
  handle: "shelving",
  brand: "Halvern",
  type: "shelving",
  status: "active",
  name: { en: "Shelving", de: "Regal" },
  tagline: {
    en: "Steel frames, oak boards, {boardLoad} on each. It goes up with a hammer and a friend.",
    de: "Rahmen aus Stahl, Böden aus Eiche, {boardLoad} auf jedem. Aufgebaut zu zweit, mit dem Gummihammer.",
  },
  description: {
    en: `Two steel frames, five boards of solid oak, one cross brace. The boards hang on tongues that are pushed down, so there are no screws to lose in them; the frames come in halves so that the carton goes through any door and by ordinary post.

It is {height} high, and tall shelving tips when a child climbs it. So it must be fixed to the wall at the top, with the two brackets in the box. The plugs for your wall are not in it: masonry, plasterboard and timber each ask for another kind, and a wrong one holds nothing. Any hardware shop has all three; ask us if you are not sure what you knock on.

Assembly takes two people about {assembly}. Frames, boards, brace and brackets are sold singly, each board and each screw.`,
    de: `Zwei Rahmen aus Stahl, fünf Böden aus massiver Eiche, ein Kreuz. Die Böden hängen an Zungen, die nach unten gedrückt werden; Schrauben, die verloren gehen, gibt es dort nicht. Die Rahmen kommen in Hälften, damit der Karton durch jede Tür passt und mit der gewöhnlichen Post reist.

Es ist {height} hoch, und hohe Regale kippen, wenn ein Kind daran klettert. Deshalb muss es oben an der Wand befestigt werden, mit den zwei Winkeln, die beiliegen. Die Dübel für Ihre Wand liegen nicht bei: Mauerwerk, Gipskarton und Holz verlangen je eine andere Art, und die falsche hält nichts. Jeder Baumarkt führt alle drei; fragen Sie uns, wenn Sie nicht sicher sind, woran Sie klopfen.

Der Aufbau dauert zu zweit etwa {assembly}. Rahmen, Böden, Kreuz und Winkel gibt es einzeln, jeden Boden und jede Schraube.`,
  },
  specs: {
    boards: 5,
    boardLoad: 40,
    anchoring: {
      en: "Two brackets at the top; plugs by kind of wall, not in the box",
      de: "Zwei Winkel oben; Dübel je nach Wand, liegen nicht bei",
    },
    assembly: 45,
    material: { en: "Powder-coated steel, oiled solid oak", de: "Pulverbeschichteter Stahl, geölte massive Eiche" },
    height: 180,
    width: 93,
    depth: 34,
    weight: 27,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Half frame", de: "Rahmenhälfte" }, quantity: 4 },
    { name: { en: "Oak board", de: "Boden aus Eiche" }, quantity: 5 },
    { name: { en: "Cross brace with four screws", de: "Kreuz mit vier Schrauben" }, quantity: 1 },
    { name: { en: "Wall bracket", de: "Wandwinkel" }, quantity: 2 },
    { name: { en: "Hex key", de: "Innensechskantschlüssel" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    {
      name: {
        en: "Wall plugs and screws for masonry, plasterboard or timber",
        de: "Dübel und Schrauben für Mauerwerk, Gipskarton oder Holz",
      },
      needed: true,
      handle: "wall-plugs",
    },
    { name: { en: "Rubber mallet", de: "Gummihammer" }, needed: true },
    { name: { en: "Screwdriver set", de: "Schraubendreher-Satz" }, needed: false, handle: "screwdriver-set" },
  ],
  parts: [
    {
      key: "board-1",
      name: { en: "Oak board", de: "Boden aus Eiche" },
      sku: "HAL-SHV-P-BOARD",
      tools: { en: "Rubber mallet", de: "Gummihammer" },
      minutes: 5,
    },
    {
      key: "frame-left",
      name: { en: "Half frame with sleeve", de: "Rahmenhälfte mit Hülse" },
      sku: "HAL-SHV-P-FRAME",
      tools: { en: "Rubber mallet", de: "Gummihammer" },
      minutes: 20,
    },
    {
      key: "brace",
      name: { en: "Cross brace with screws", de: "Kreuz mit Schrauben" },
      sku: "HAL-SHV-P-BRACE",
      tools: { en: "Hex key, in the box", de: "Innensechskantschlüssel, liegt bei" },
      minutes: 10,
    },
    {
      key: "anchor",
      name: { en: "Pair of wall brackets with screws", de: "Zwei Wandwinkel mit Schrauben" },
      sku: "HAL-SHV-P-BRACKET",
      tools: { en: "Drill, screwdriver", de: "Bohrmaschine, Schraubendreher" },
      minutes: 20,
    },
  ],
  ownership: {
    guaranteeMonths: 120,
    partsYears: 25,
    care: { minutesPerYear: 30, what: { en: "Oil the boards once, check the wall brackets", de: "Böden einmal ölen, Wandwinkel prüfen" } },
  },
  questions: [
    {
      question: { en: "Must it be fixed to the wall?", de: "Muss es an die Wand?" },
      answer: {
        en: "Yes. Loaded at the top or climbed by a child it can tip. The brackets are in the box; the plugs depend on the wall and are not.",
        de: "Ja. Oben beladen oder von einem Kind beklettert, kann es kippen. Die Winkel liegen bei; die Dübel hängen von der Wand ab und liegen nicht bei.",
      },
    },
    {
      question: { en: "Which plugs do I need?", de: "Welche Dübel brauche ich?" },
      answer: {
        en: "Knock. A dull sound that hurts the knuckles is masonry: nylon plugs. A hollow sound is plasterboard: metal toggles. Timber needs no plug, only the longer screw. If two answers seem right, send us a photo of the hole you drilled.",
        de: "Klopfen Sie. Klingt es dumpf und tut den Knöcheln weh, ist es Mauerwerk: Nylondübel. Klingt es hohl, ist es Gipskarton: Hohlraumdübel aus Metall. Holz braucht keinen Dübel, nur die längere Schraube. Sind Sie unsicher, schicken Sie uns ein Foto vom Bohrloch.",
      },
    },
    {
      question: {
        en: "Step 7: the brace does not reach its hole. What now?",
        de: "Schritt 7: Das Kreuz erreicht sein Loch nicht. Was nun?",
      },
      answer: {
        en: "Then the frames are out of square. Loosen the two screws that hold already, push the top corner that stands back until the hole shows, put the screw in by hand, tighten all four at the end. It is the step most people ring us about.",
        de: "Dann steht der Rahmen schief. Lösen Sie die zwei Schrauben, die schon sitzen, drücken Sie die zurückstehende obere Ecke, bis das Loch erscheint, setzen Sie die Schraube von Hand ein und ziehen Sie erst am Ende alle vier an. Bei diesem Schritt rufen die meisten an.",
      },
    },
    {
      question: { en: "A screw is missing. Do I send it all back?", de: "Eine Schraube fehlt. Muss alles zurück?" },
      answer: {
        en: "No. Tell us which; it goes out the same working day in a letter, free of charge. Until the brace holds, do not load the shelves.",
        de: "Nein. Sagen Sie uns, welche; sie geht am selben Werktag kostenlos als Brief hinaus. Beladen Sie das Regal nicht, bevor das Kreuz hält.",
      },
    },
    {
      question: { en: "How much does it carry?", de: "Wie viel trägt es?" },
      answer: {
        en: "What the facts say, on each board, spread evenly: a full row of large books weighs about that. Put the heavy things at the bottom.",
        de: "Auf jedem Boden so viel, wie in den Daten steht, gleichmäßig verteilt: So viel wiegt etwa eine volle Reihe großer Bücher. Schweres gehört nach unten.",
      },
    },
    {
      question: { en: "Can the boards be set at other heights?", de: "Lassen sich die Böden versetzen?" },
      answer: {
        en: "Yes, in slots about a hand’s breadth apart. Leave one board at the very bottom and one at the very top: those two hold the frames.",
        de: "Ja, in Schlitzen etwa im Abstand einer Handbreit. Ein Boden bleibt ganz unten und einer ganz oben: Diese zwei halten die Rahmen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "HAL-SHV-PIN", gtin: "2900000002340", options: { colour: "pine" }, ...packed, prices, onHand: 10 },
    { sku: "HAL-SHV-NAV", gtin: "2900000002357", options: { colour: "navy" }, ...packed, prices, onHand: 6 },
    {
      sku: "HAL-SHV-COL",
      gtin: "2900000002364",
      options: { colour: "coal" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 15, inDays: 20 },
    },
  ],
} satisfies ProductSeed;
