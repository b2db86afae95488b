import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 29_500, lengthMm: 1_480, widthMm: 260, heightMm: 860, originCountry: "PT", hsCode: "871160", maxPerOrder: 2 };
const prices = { eur: 249_900 };

export default {
  handle: "e-bike",
  brand: "Voltrim",
  type: "e-bike",
  status: "active",
  name: { en: "E-bike for every day, with rack and mudguards", de: "E-Bike für jeden Tag, mit Gepäckträger und Schutzblechen" },
  tagline: {
    en: "{reach} on a charge, depending on hills, wind and how much you ask of it.",
    de: "{reach} je Ladung, je nach Bergen, Wind und wie viel Sie ihm abverlangen.",
  },
  description: {
    en: `A bike for every day: rack, mudguards, lamp and frame lock are part of it, and the battery pulls out of the rack to be charged at a desk. The motor in the middle gives {torque} and helps up to {assist}, as the law wants it; in Ireland and Germany it counts as a bicycle, without insurance plate or licence.

How far it goes depends on you. On the flat, with little help, {reach} is the honest span: the upper end at a walking pace of help, the lower end uphill into the wind. In frost a battery gives about a fifth less. It keeps its charge for {cellLife}, and after that it is changed, not the bike.

The chain runs in oil-free wax and wants a drop after rain. {gears} are enough for a loaded rack ({rackLoad}) on a steep street. The brakes are hydraulic discs; their pads are a standard shape that every workshop has. Tyres, chain, lamp and saddle are standard parts too: nothing on it is one maker’s alone except the frame.

It comes in a carton, nine tenths assembled. Turn the handlebar straight, tighten four bolts to the marked torque with the key in the box, screw in the pedals (the left one turns the other way) and charge the battery fully before the first ride. Allow forty minutes. If you would rather not, any workshop does it in twenty.

Which size: stand barefoot against a wall and measure the inside of your leg up to the saddle line. Under 76 fits S, up to 84 fits M, above that L (in centimetres). Between two sizes, take the smaller one if you like to sit upright.

Note the number under the bottom bracket on the day it arrives. Together with the invoice it proves that the bike is yours.`,
    de: `Ein Rad für jeden Tag: Gepäckträger, Schutzbleche, Licht und Rahmenschloss gehören dazu, und der Akku lässt sich aus dem Gepäckträger ziehen und am Schreibtisch laden. Der Mittelmotor gibt {torque} und hilft bis {assist}, wie es das Gesetz will; in Irland und Deutschland gilt es als Fahrrad, ohne Versicherungskennzeichen und Führerschein.

Wie weit es fährt, liegt an Ihnen. In der Ebene und mit wenig Hilfe ist {reach} die ehrliche Spanne: das obere Ende mit ganz wenig Hilfe, das untere bergauf gegen den Wind. Bei Frost gibt ein Akku etwa ein Fünftel weniger. Er behält seine Ladung über {cellLife}, und danach wird er getauscht, nicht das Rad.

Die Kette läuft in ölfreiem Wachs und will nach Regen einen Tropfen. {gears} genügen auch mit beladenem Gepäckträger ({rackLoad}) für eine steile Straße. Die Bremsen sind hydraulische Scheibenbremsen; ihre Beläge haben eine übliche Form, die jede Werkstatt führt. Auch Reifen, Kette, Licht und Sattel sind Normteile: Nur der Rahmen ist eigens für dieses Rad gemacht.

Es kommt im Karton, zu neun Zehnteln montiert. Lenker gerade drehen, vier Schrauben mit dem beiliegenden Schlüssel auf das angegebene Moment ziehen, Pedale einschrauben (das linke dreht andersherum) und den Akku vor der ersten Fahrt ganz laden. Rechnen Sie mit vierzig Minuten. Wenn Sie das lieber nicht selbst machen: Jede Werkstatt schafft es in zwanzig.

Welche Größe: Stellen Sie sich barfuß an eine Wand und messen Sie die Innenseite des Beins bis zum Schritt. Unter 76 passt S, bis 84 passt M, darüber L (in Zentimetern). Zwischen zwei Größen nehmen Sie die kleinere, wenn Sie gern aufrecht sitzen.

Notieren Sie die Nummer unter dem Tretlager an dem Tag, an dem es kommt. Zusammen mit der Rechnung belegt sie, dass das Rad Ihnen gehört.`,
  },
  specs: {
    reach: { from: 50, to: 110 },
    motor: 250,
    torque: 65,
    assist: 25,
    energy: 504,
    chargeTime: 4.5,
    cellLife: 700,
    cell: {
      en: "Lithium-ion, pulls out with the key, charged in the bike or at a desk",
      de: "Lithium-Ionen, mit dem Schlüssel herausziehbar, im Rad oder am Schreibtisch zu laden",
    },
    drive: { en: "Mid motor, chain", de: "Mittelmotor, Kette" },
    gears: 9,
    brakes: { en: "Hydraulic discs, 180 and 160 mm", de: "Hydraulische Scheiben, 180 und 160 mm" },
    tyres: { en: "47-622, puncture-protected", de: "47-622, mit Pannenschutz" },
    rider: {
      en: "S\u00a0155–168\u00a0cm, M\u00a0166–180\u00a0cm, L\u00a0178–195\u00a0cm",
      de: "S\u00a0155–168\u00a0cm, M\u00a0166–180\u00a0cm, L\u00a0178–195\u00a0cm",
    },
    allowedWeight: 140,
    rackLoad: 25,
    keyNumber: {
      en: "On the tag of the two keys: note it, then keep the tag at home",
      de: "Auf dem Anhänger der zwei Schlüssel: notieren, dann zu Hause aufheben",
    },
    serial: {
      en: "Frame number under the bottom bracket; the battery has its own",
      de: "Rahmennummer unter dem Tretlager; der Akku hat eine eigene",
    },
    weight: 24.5,
    voltage: 230,
    plug: { en: "Charger with type G for Ireland, type F for Germany", de: "Ladegerät mit Typ G für Irland, Typ F für Deutschland" },
    instructions: ["en", "de"],
  },
  box: [
    { name: { en: "E-bike, handlebar turned in", de: "E-Bike mit gedrehtem Lenker" }, quantity: 1 },
    { name: { en: "Battery", de: "Akku" }, quantity: 1 },
    { name: { en: "Charger", de: "Ladegerät" }, quantity: 1 },
    { name: { en: "Pedals", de: "Pedale" }, quantity: 2 },
    { name: { en: "Keys, for battery and frame lock alike", de: "Schlüssel, für Akku und Rahmenschloss zugleich" }, quantity: 2 },
    { name: { en: "Torque key", de: "Drehmomentschlüssel" }, quantity: 1 },
    { name: { en: "Instructions and bicycle papers", de: "Anleitung und Fahrradpass" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Helmet", de: "Helm" }, needed: false },
    { name: { en: "Pump", de: "Luftpumpe" }, needed: true },
    { name: { en: "Chain to lock it to something", de: "Kette zum Anschließen" }, needed: false },
  ],
  parts: [
    { key: "battery", name: { en: "Battery", de: "Akku" }, sku: "VOL-EBK-P-BATT", minutes: 1 },
    {
      key: "drive",
      name: { en: "Chain with sprockets", de: "Kette mit Ritzeln" },
      sku: "VOL-EBK-P-CHAI",
      tools: { en: "Chain tool, cassette key", de: "Kettennieter, Kassettenschlüssel" },
      minutes: 40,
    },
    {
      key: "wheel-front",
      name: { en: "Front wheel with disc", de: "Vorderrad mit Scheibe" },
      sku: "VOL-EBK-P-WHLF",
      tools: { en: "Hex key 6 mm", de: "Innensechskantschlüssel 6 mm" },
      minutes: 15,
    },
    {
      key: "wheel-rear",
      name: { en: "Rear wheel with disc", de: "Hinterrad mit Scheibe" },
      sku: "VOL-EBK-P-WHLR",
      tools: { en: "Hex key 6 mm", de: "Innensechskantschlüssel 6 mm" },
      minutes: 30,
    },
    {
      key: "mudguards",
      name: { en: "Pair of mudguards", de: "Ein Paar Schutzbleche" },
      sku: "VOL-EBK-P-MUDG",
      tools: { en: "Hex keys 4 and 5 mm", de: "Innensechskantschlüssel 4 und 5 mm" },
      minutes: 30,
    },
    {
      key: "saddle",
      name: { en: "Saddle and post", de: "Sattel mit Stütze" },
      sku: "VOL-EBK-P-SADD",
      tools: { en: "Hex key 5 mm", de: "Innensechskantschlüssel 5 mm" },
      minutes: 5,
    },
    {
      key: "headlamp",
      name: { en: "Head lamp", de: "Scheinwerfer" },
      sku: "VOL-EBK-P-LAMP",
      tools: { en: "Hex key 4 mm", de: "Innensechskantschlüssel 4 mm" },
      minutes: 20,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 15,
    energy: {
      kwhPerYear: 36,
      basis: {
        en: "sixty full charges a year, about four thousand kilometres",
        de: "sechzig volle Ladungen im Jahr, rund viertausend Kilometer",
      },
    },
    supplies: [
      { name: { en: "Pair of brake pads", de: "Ein Paar Bremsbeläge" }, perYear: 2, each: { eur: 1_900 } },
      { name: { en: "Chain", de: "Kette" }, perYear: 1, each: { eur: 2_900 } },
      { name: { en: "Service at a workshop", de: "Inspektion in der Werkstatt" }, perYear: 1, each: { eur: 8_900 } },
    ],
    care: {
      minutesPerYear: 240,
      what: {
        en: "Tyres every two weeks, chain after rain, screws twice a year",
        de: "Reifen alle zwei Wochen, Kette nach Regen, Schrauben zweimal im Jahr",
      },
    },
  },
  questions: [
    {
      question: { en: "Which size do I need?", de: "Welche Größe brauche ich?" },
      answer: {
        en: "Measure the inside of your leg, as the text above says; body height is the second best guess. If you are between two, send us both figures and how you like to sit, and we answer with one size.",
        de: "Messen Sie die Innenseite des Beins, wie oben beschrieben; die Körpergröße ist nur der zweitbeste Anhalt. Liegen Sie dazwischen, schicken Sie uns beide Maße und wie Sie gern sitzen; wir antworten mit einer Größe.",
      },
    },
    {
      question: { en: "What happens to the battery at its end?", de: "Was geschieht mit dem Akku am Ende?" },
      answer: {
        en: "We take it back free, as every seller of such batteries must, whether you buy a new one or not. Do not put it in the post or in household waste: bring it, or a driver who may carry it fetches it.",
        de: "Wir nehmen ihn kostenlos zurück, wie jeder Verkäufer solcher Akkus es muss, ob Sie einen neuen kaufen oder nicht. Nicht in die Post und nicht in den Hausmüll: Bringen Sie ihn, oder ein Fahrer, der ihn befördern darf, holt ihn.",
      },
    },
    {
      question: { en: "I have lost the keys. What now?", de: "Ich habe die Schlüssel verloren. Was nun?" },
      answer: {
        en: "With the key number and proof that the bike is yours the lock’s maker cuts new ones. Without the number the lock has to be changed; so note it on the first day, or let us keep it with your order.",
        de: "Mit der Schlüsselnummer und dem Nachweis, dass das Rad Ihnen gehört, fertigt der Schlosshersteller neue an. Ohne Nummer muss das Schloss getauscht werden; notieren Sie sie also am ersten Tag, oder wir bewahren sie zu Ihrer Bestellung auf.",
      },
    },
    {
      question: { en: "What do I need if it is stolen?", de: "Was brauche ich, wenn es gestohlen wird?" },
      answer: {
        en: "The frame number, the invoice and a photo. All three are with your order if you let us keep them, and we print a sheet for police and insurer.",
        de: "Rahmennummer, Rechnung und ein Foto. Alle drei liegen bei Ihrer Bestellung, wenn wir sie aufbewahren dürfen, und wir drucken ein Blatt für Polizei und Versicherung.",
      },
    },
    {
      question: { en: "When is the first service due?", de: "Wann ist die erste Inspektion fällig?" },
      answer: {
        en: "After three hundred kilometres or three months: spokes and cables settle. Then once a year. Any workshop can do it; we remind you and keep the stamp.",
        de: "Nach dreihundert Kilometern oder drei Monaten: Speichen und Züge setzen sich. Danach einmal im Jahr. Jede Werkstatt kann das; wir erinnern Sie und verwahren den Stempel.",
      },
    },
    {
      question: { en: "Can I keep it in a cold shed over winter?", de: "Kann es im Winter im kalten Schuppen stehen?" },
      answer: {
        en: "The bike, yes. Take the battery indoors, half charged, and do not charge it before it is as warm as the room.",
        de: "Das Rad ja. Nehmen Sie den Akku halb geladen mit ins Haus und laden Sie ihn erst, wenn er so warm ist wie das Zimmer.",
      },
    },
  ],
  markets: ["IE", "DE"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "VOL-EBK-PIN-S", gtin: "2900000010017", options: { colour: "pine", size: "S" }, ...packed, prices, onHand: 3 },
    { sku: "VOL-EBK-PIN-M", gtin: "2900000010024", options: { colour: "pine", size: "M" }, ...packed, prices, onHand: 6 },
    { sku: "VOL-EBK-PIN-L", gtin: "2900000010031", options: { colour: "pine", size: "L" }, ...packed, prices, onHand: 4 },
    {
      sku: "VOL-EBK-NAV-S",
      gtin: "2900000010048",
      options: { colour: "navy", size: "S" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 6, inDays: 33 },
    },
    { sku: "VOL-EBK-NAV-M", gtin: "2900000010055", options: { colour: "navy", size: "M" }, ...packed, prices, onHand: 5 },
    {
      sku: "VOL-EBK-NAV-L",
      gtin: "2900000010062",
      options: { colour: "navy", size: "L" },
      ...packed,
      prices,
      onHand: 2,
      incoming: { quantity: 6, inDays: 33 },
    },
  ],
} satisfies ProductSeed;
