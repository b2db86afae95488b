import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_250, lengthMm: 310, widthMm: 190, heightMm: 190, originCountry: "DE", hsCode: "851310", maxPerOrder: 6 };
const prices = { eur: 9_900, gbp: 8_900 };

export default {
  handle: "rechargeable-lamp",
  brand: "Halvern",
  type: "portable-lamp",
  status: "active",
  name: { en: "Rechargeable lamp", de: "Akkuleuchte" },
  tagline: {
    en: "Goes where there is no socket. Its cell is changed with three screws.",
    de: "Geht dorthin, wo keine Steckdose ist. Der Akku wechselt sich mit drei Schrauben.",
  },
  description: {
    en: `A small table lamp for the balcony, the bedside and the evening the power fails. Turned down low it gives light for two nights and a half, at full brightness for one long evening: {lightTime}.

One knob in the foot switches and dims it without steps. It charges in {chargeTime} at any USB-C charger, and gives light meanwhile. Cable and charger are not in the box; you own both already.

The cell is a common round one in a cage, under a lid with three screws. After {cellLife} of charging it still holds four fifths; then you change the cell, not the lamp.`,
    de: `Eine kleine Lampe für den Tisch, den Balkon, das Bett und den Abend, an dem der Strom ausfällt. Schwach gestellt leuchtet sie zweieinhalb Nächte, ganz hell einen langen Abend: {lightTime}.

Ein Knopf im Fuß schaltet und dimmt stufenlos. Geladen wird in {chargeTime} an jedem USB-C-Ladegerät, dabei darf sie leuchten. Kabel und Ladegerät liegen nicht bei; beides haben Sie schon.

Die Zelle ist eine gängige Rundzelle in einem Käfig, unter einem Deckel mit drei Schrauben. Nach {cellLife} hält sie noch vier Fünftel; dann wechseln Sie die Zelle, nicht die Leuchte.`,
  },
  specs: {
    light: 240,
    lightTime: { from: 9, to: 60 },
    chargeTime: 4,
    cell: { en: "One 21700 lithium-ion cell, changeable", de: "Eine Lithium-Ionen-Zelle 21700, wechselbar" },
    energy: 18,
    cellLife: 800,
    ports: { en: "USB-C, charging only", de: "USB-C, nur zum Laden" },
    colourTemperature: 2_700,
    colourRendering: 90,
    dimmable: true,
    life: 30_000,
    protection: { en: "Splashes (IP44)", de: "Spritzwasser (IP44)" },
    material: { en: "Powder-coated aluminium, brass", de: "Pulverbeschichtetes Aluminium, Messing" },
    height: 27,
    diameter: 16,
    weight: 0.9,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Lamp with its cell", de: "Leuchte mit Akku" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "USB-C cable and charger", de: "USB-C-Kabel und Ladegerät" }, needed: true, handle: "charger" },
    { name: { en: "Spare cell, once the first is tired", de: "Ersatzakku, sobald der erste nachlässt" }, needed: false },
  ],
  parts: [
    {
      key: "battery",
      name: { en: "Cell 21700 in its cage", de: "Zelle 21700 im Käfig" },
      sku: "HAL-RCL-P-CELL",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 5,
    },
    {
      key: "light",
      name: { en: "Light unit with diffuser", de: "Lichteinheit mit Streuscheibe" },
      sku: "HAL-RCL-P-LIGHT",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 15,
    },
    { key: "shade", name: { en: "Shade", de: "Schirm" }, sku: "HAL-RCL-P-SHADE", minutes: 2 },
    {
      key: "lid",
      name: { en: "Bottom lid with seal", de: "Bodendeckel mit Dichtung" },
      sku: "HAL-RCL-P-LID",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 5,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 10,
    energy: { kwhPerYear: 3.4, basis: { en: "150 full charges a year", de: "150 volle Ladungen im Jahr" } },
    care: {
      minutesPerYear: 10,
      what: { en: "Wipe it, charge it every three months when not in use", de: "Abwischen, bei Nichtgebrauch alle drei Monate laden" },
    },
  },
  questions: [
    {
      question: { en: "May it stay outside in the rain?", de: "Darf sie im Regen draußen stehen?" },
      answer: {
        en: "It takes splashes and a shower, not a night in the wet: it stands in its own puddle then. Bring it in when you go in.",
        de: "Spritzer und einen Schauer verträgt sie, eine nasse Nacht nicht: Dann steht sie in ihrer eigenen Pfütze. Nehmen Sie sie mit hinein.",
      },
    },
    {
      question: { en: "Can I really change the battery?", de: "Lässt sich der Akku wirklich wechseln?" },
      answer: {
        en: "Yes, with one cross-head screwdriver: three screws, lid off, cage out, new cell in. Cells of this size are sold everywhere; ours has the protection circuit the lamp asks for.",
        de: "Ja, mit einem Kreuzschraubendreher: drei Schrauben, Deckel ab, Käfig heraus, neue Zelle hinein. Zellen dieser Größe gibt es überall; unsere hat die Schutzschaltung, die die Leuchte verlangt.",
      },
    },
    {
      question: { en: "Are cable and charger in the box?", de: "Liegen Kabel und Ladegerät bei?" },
      answer: {
        en: "Neither. Any USB-C charger for a phone will do; more power than a phone needs does no harm and brings nothing.",
        de: "Nein. Jedes USB-C-Ladegerät eines Telefons genügt; mehr Leistung schadet nicht und bringt nichts.",
      },
    },
    {
      question: { en: "Does it switch itself off when the cell runs low?", de: "Schaltet sie sich ab, wenn der Akku leer wird?" },
      answer: {
        en: "It dims to a fifth and stays there for about an hour, so that nobody is left in the dark. Then it switches off to spare the cell.",
        de: "Sie dimmt auf ein Fünftel und bleibt so etwa eine Stunde, damit niemand plötzlich im Dunkeln sitzt. Dann schaltet sie ab, um den Akku zu schonen.",
      },
    },
    {
      question: { en: "Can it be sent by post, with the lithium in it?", de: "Darf sie mit Lithiumakku verschickt werden?" },
      answer: {
        en: "Yes, by road, with the mark on the carton; that is why we send it in Europe only. If you send it back, use the carton it came in: the mark is printed on it.",
        de: "Ja, auf der Straße und mit dem Zeichen auf dem Karton; deshalb liefern wir sie nur in Europa. Für eine Rücksendung nehmen Sie denselben Karton: Das Zeichen ist aufgedruckt.",
      },
    },
    {
      question: { en: "Where does the old cell go?", de: "Wohin mit dem alten Akku?" },
      answer: {
        en: "Into the collection box of any shop that sells batteries, contacts taped over, or back to us free of charge. Never into the bin: lithium cells burn in the lorry.",
        de: "In die Sammelbox jedes Geschäfts, das Batterien verkauft, die Pole abgeklebt, oder kostenlos zu uns zurück. Nie in den Hausmüll: Lithiumzellen fangen im Müllwagen Feuer.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "stone",
  variants: [
    { sku: "HAL-RCL-NAV", gtin: "2900000002173", options: { colour: "navy" }, ...packed, prices, onHand: 19 },
    { sku: "HAL-RCL-MUS", gtin: "2900000002180", options: { colour: "mustard" }, ...packed, prices, onHand: 22 },
    { sku: "HAL-RCL-BRK", gtin: "2900000002197", options: { colour: "brick" }, ...packed, prices, onHand: 16 },
    {
      sku: "HAL-RCL-PIN",
      gtin: "2900000002203",
      options: { colour: "pine" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 40, inDays: 11 },
    },
  ],
} satisfies ProductSeed;
