import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 9_200, lengthMm: 380, widthMm: 280, heightMm: 330, originCountry: "CN", hsCode: "850760", maxPerOrder: 1 };
const prices = { eur: 54_900 };

export default {
  handle: "power-station",
  brand: "Voltrim",
  type: "power-station",
  status: "active",
  name: { en: "Power station", de: "Powerstation" },
  tagline: {
    en: "{energy} to carry about: runs a fridge for an evening or a laptop for a week.",
    de: "{energy} zum Tragen: betreibt einen Kühlschrank einen Abend lang oder einen Laptop eine Woche.",
  },
  description: {
    en: `A battery of {energy} with two mains sockets that give {socketPower} together, two USB-C ports and one USB-A. It fills from the wall in {chargeTime}, or from a solar panel with up to {solarInput}.

The cells are lithium iron phosphate, the calm sort: after {cellLife} they still hold four fifths. The battery block, the fan and the front unscrew; we change the block, everything else you can do yourself.

We send it by road only and one at a time, as the rules for large lithium batteries want it, and we write down its serial number: if we ever have to call one back, we know whose it is. The picture shows sockets of type F.`,
    de: `Ein Akku mit {energy}, zwei Steckdosen, die zusammen {socketPower} geben, zwei USB-C-Anschlüssen und einem USB-A. Er füllt sich aus der Wand in {chargeTime} oder aus einem Solarmodul mit bis zu {solarInput}.

Die Zellen sind Lithium-Eisenphosphat, die ruhige Sorte: Nach {cellLife} fassen sie noch vier Fünftel. Akkublock, Lüfter und Front sind verschraubt; den Block wechseln wir, alles andere können Sie selbst.

Wir versenden sie nur auf der Straße und einzeln, wie es die Regeln für große Lithiumakkus wollen, und notieren ihre Seriennummer: Müssen wir je eine zurückrufen, wissen wir, wem sie gehört. Das Bild zeigt Steckdosen vom Typ F.`,
  },
  specs: {
    energy: 512,
    cell: { en: "Lithium iron phosphate, in a block that unscrews", de: "Lithium-Eisenphosphat, in einem verschraubten Block" },
    cellLife: 3_000,
    socketPower: 600,
    surge: 1_200,
    ports: {
      en: "Two sockets, two USB-C, one USB-A, 12 V out, solar in",
      de: "Zwei Steckdosen, zwei USB-C, einmal USB-A, 12-V-Ausgang, Solareingang",
    },
    plug: {
      en: "Sockets and mains cord: type G for Ireland, type F elsewhere",
      de: "Steckdosen und Netzkabel: Typ G für Irland, sonst Typ F",
    },
    chargeTime: 1.2,
    solarInput: 160,
    fanNoise: 42,
    flight: { en: "Not allowed, neither in the hold nor in the cabin", de: "Nicht erlaubt, weder im Frachtraum noch in der Kabine" },
    serial: { en: "Underneath, and in the display’s menu", de: "Auf der Unterseite und im Menü der Anzeige" },
    voltage: 230,
    height: 25,
    width: 29,
    depth: 19,
    weight: 7.4,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Power station, charged to a third", de: "Powerstation, zu einem Drittel geladen" }, quantity: 1 },
    { name: { en: "Mains cord", de: "Netzkabel" }, quantity: 1 },
    { name: { en: "Cable for a solar panel", de: "Kabel für ein Solarmodul" }, quantity: 1 },
    { name: { en: "Instructions with safety sheet", de: "Anleitung mit Sicherheitsblatt" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Solar panel", de: "Solarmodul" }, needed: false, handle: "solar-panel" },
    { name: { en: "USB-C cables", de: "USB-C-Kabel" }, needed: false, handle: "usb-c-cable" },
  ],
  parts: [
    {
      key: "battery",
      name: { en: "Battery block", de: "Akkublock" },
      sku: "VOL-PST-P-BATT",
      tools: { en: "our workshop; it is tested and sealed afterwards", de: "unsere Werkstatt; danach wird geprüft und abgedichtet" },
    },
    {
      key: "fan",
      name: { en: "Fan", de: "Lüfter" },
      sku: "VOL-PST-P-FAN",
      tools: { en: "Cross-head screwdriver PH2", de: "Kreuzschlitzschraubendreher PH2" },
      minutes: 20,
    },
    {
      key: "handle",
      name: { en: "Handle", de: "Griff" },
      sku: "VOL-PST-P-HAND",
      tools: { en: "Hex key 5 mm", de: "Innensechskantschlüssel 5 mm" },
      minutes: 10,
    },
    {
      key: "front",
      name: { en: "Front with sockets", de: "Front mit Steckdosen" },
      sku: "VOL-PST-P-FRNT",
      tools: { en: "our workshop; it carries mains voltage", de: "unsere Werkstatt; sie führt Netzspannung" },
    },
    { key: "feet", name: { en: "Feet, four", de: "Füße, vier Stück" }, sku: "VOL-PST-P-FEET", minutes: 2 },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 10,
    energy: {
      kwhPerYear: 31,
      basis: {
        en: "filled from the wall once a week, with what is lost on the way",
        de: "einmal in der Woche aus der Wand gefüllt, mit dem, was unterwegs verloren geht",
      },
    },
    care: {
      minutesPerYear: 20,
      what: { en: "Charge it every six months; brush the air slots", de: "Alle sechs Monate laden; Lüftungsschlitze ausbürsten" },
    },
  },
  questions: [
    {
      question: { en: "What can I run on it, and how long?", de: "Was kann ich damit betreiben, und wie lange?" },
      answer: {
        en: "Divide what it holds by what the device draws and take off a sixth for losses. A laptop charges eight or nine times, a router runs for two days, a kettle not at all: it draws more than the sockets give.",
        de: "Teilen Sie, was sie fasst, durch das, was das Gerät aufnimmt, und ziehen Sie ein Sechstel für Verluste ab. Ein Laptop lädt acht- bis neunmal, ein Router läuft zwei Tage, ein Wasserkocher gar nicht: Er nimmt mehr auf, als die Steckdosen geben.",
      },
    },
    {
      question: { en: "May I take it on a plane or a ferry?", de: "Darf ich sie im Flugzeug oder auf der Fähre mitnehmen?" },
      answer: {
        en: "On a plane, no: everything above a hundred and sixty watt-hours stays on the ground. On ferries and trains in Europe, yes, switched off and in your sight.",
        de: "Im Flugzeug nicht: Alles über hundertsechzig Wattstunden bleibt am Boden. Auf Fähren und in Zügen in Europa ja, ausgeschaltet und in Sichtweite.",
      },
    },
    {
      question: { en: "Does it run through a power cut by itself?", de: "Springt sie bei Stromausfall von selbst ein?" },
      answer: {
        en: "Yes, for what is plugged into it while it is plugged into the wall. It takes over in the blink of an eye, which a router and a lamp do not notice and a server might.",
        de: "Ja, für alles, was an ihr hängt, während sie selbst an der Wand hängt. Sie übernimmt in einem Wimpernschlag; Router und Lampe merken das nicht, ein Server vielleicht.",
      },
    },
    {
      question: { en: "Is it safe to keep indoors?", de: "Kann ich sie in der Wohnung lagern?" },
      answer: {
        en: "Yes, dry, on a firm floor, away from radiators and escape routes. If the case is dented or it smells sweetish, put it outside, do not charge it and ring us.",
        de: "Ja, trocken, auf festem Boden, abseits von Heizung und Fluchtweg. Ist das Gehäuse eingedrückt oder riecht sie süßlich, stellen Sie sie nach draußen, laden Sie sie nicht und rufen Sie uns an.",
      },
    },
    {
      question: { en: "Which solar panel fits?", de: "Welches Solarmodul passt?" },
      answer: {
        en: "Ours, with the cable in the box. Others fit if their open-circuit voltage is not above thirty volts; more watts than it takes do no harm, they are left unused.",
        de: "Unseres, mit dem beiliegenden Kabel. Andere passen, wenn ihre Leerlaufspannung nicht über dreißig Volt liegt; mehr Watt, als sie annimmt, schaden nicht, sie bleiben ungenutzt.",
      },
    },
    {
      question: { en: "How do I send it back, or get rid of it one day?", de: "Wie schicke ich sie zurück, und wohin am Ende?" },
      answer: {
        en: "Do not hand it to the post. Open a return with us: a driver who may carry it comes with the right box. At its end we take it back free.",
        de: "Geben Sie sie nicht zur Post. Melden Sie die Rückgabe bei uns an: Es kommt ein Fahrer, der sie befördern darf, mit dem richtigen Karton. Am Ende nehmen wir sie kostenlos zurück.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT"],
  taxClass: "standard",
  tile: "stone",
  variants: [
    { sku: "VOL-PST-MUS", gtin: "2900000003316", options: { colour: "mustard" }, ...packed, prices, onHand: 7 },
    {
      sku: "VOL-PST-PIN",
      gtin: "2900000003323",
      options: { colour: "pine" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 8, inDays: 30 },
    },
  ],
} satisfies ProductSeed;
