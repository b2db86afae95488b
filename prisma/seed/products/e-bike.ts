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
    en: `A bike for every day: rack, mudguards, lamp and frame lock are part of it, and the battery pulls out of the frame to be charged at a desk. The motor in the middle gives {torque} and helps up to {assist}, as the law wants it; in Ireland and Germany it counts as a bicycle, without insurance plate or licence.

How far it goes depends on you. On the flat, with little help, {reach} is the honest span: the upper end at a walking pace of help, the lower end uphill into the wind. In frost a battery gives about a fifth less. It keeps its charge for {cellLife}, and after that it is changed, not the bike.

The chain runs in oil-free wax and wants a drop after rain. {gears} are enough for a loaded rack ({rackLoad}) on a steep street. The brakes are hydraulic discs; their pads are a standard shape that every workshop has. Tyres, chain, lamp and saddle are standard parts too: nothing on it is one maker's alone except the frame.

It comes in a carton, nine tenths assembled. Turn the handlebar straight, tighten four bolts to the marked torque with the key in the box, screw in the pedals (the left one turns the other way) and charge the battery fully before the first ride. Allow forty minutes. If you would rather not, any workshop does it in twenty.

Which size: stand barefoot against a wall and measure the inside of your leg up to the saddle line. Under 76 fits S, up to 84 fits M, above that L (in centimetres). Between two sizes, take the smaller one if you like to sit upright.

Note the number under the bottom bracket on the day it arrives. Together with the invoice it proves that the bike is yours.`,
    de: `Ein Rad für jeden Tag: Gepäckträger, Schutzbleche, Licht und Rahmenschloss gehören dazu, und der Akku lässt sich aus dem Rahmen ziehen und am Schreibtisch laden. Der Mittelmotor gibt {torque} und hilft bis {assist}, wie es das Gesetz will; in Irland und Deutschland gilt es als Fahrrad, ohne Versicherungskennzeichen und Führerschein.

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
    drive: { en: "Mid motor, chain", de: "Mittelmotor, Kette" },
    gears: 9,
    brakes: { en: "Hydraulic discs, 180 and 160 mm", de: "Hydraulische Scheiben, 180 und 160 mm" },
    tyres: { en: "47-622, puncture-protected", de: "47-622, mit Pannenschutz" },
    rider: { en: "S 155–168 cm, M 166–180 cm, L 178–195 cm", de: "S 155–168 cm, M 166–180 cm, L 178–195 cm" },
    allowedWeight: 140,
    rackLoad: 25,
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
