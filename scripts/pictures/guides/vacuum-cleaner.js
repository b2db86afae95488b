import { at, box, ink, rod, rounded, slab, together } from "../kit/pieces.js";

const machine = ["body", "wheels", "lid"];
const bag = () => [at(together(slab(ink("cream"), rounded(1.8, 1.5, 0.3), 0.5, 0.2)), [-0.6, 2.2, 0], [-90, 0, 0])];

/** The crevice nozzle, long and flat, and the broad one for upholstery. */
const nozzles = () => {
  const coal = ink("coal", { gloss: 0.4 });
  const neck = (x) =>
    rod(
      coal,
      [
        [x, 0.2, -0.9],
        [x, 0.2, -0.3],
      ],
      0.18,
    );
  return [
    neck(0),
    rod(
      coal,
      [
        [0, 0.2, -0.4],
        [0, 0.16, 1.2],
      ],
      (t) => 0.17 - 0.08 * t,
    ),
    neck(1.2),
    at(box(coal, [1.2, 0.26, 0.5], 0.1), [1.2, 0.16, 0.1]),
  ];
};

export default {
  film: [
    "Film without sound: the vacuum cleaner gets its bag, hose, tube and head.",
    "Film ohne Ton: Der Staubsauger bekommt Beutel, Schlauch, Rohr und Düse.",
  ],
  extras: () => [
    { id: "nozzles", solids: nozzles() },
    { id: "bag", solids: bag(), move: [0, 2, 0] },
  ],
  box: [
    { parts: machine },
    { parts: ["hose"], lie: [-80, 0, 0] },
    { parts: ["tube"], lie: [-80, 0, 0] },
    { parts: ["head"], turn: 60 },
    { parts: ["nozzles"] },
    { things: [["bag", 1]] },
    { things: [["booklet"]] },
  ],
  steps: {
    bag: {
      show: [...machine, "bag"],
      lit: ["bag", "lid"],
      pitch: 22,
      move: [
        { parts: ["lid"], turn: { about: [-2.0, 2.3, 0], axis: [0, 0, 1], by: 58 }, left: true },
        { parts: ["bag"], by: [0.6, 1.5, 0] },
      ],
      alt: [
        "The lid is open; a dust bag goes into the body from above.",
        "Der Deckel ist offen; ein Staubbeutel kommt von oben in das Gerät.",
      ],
      say: ["Open the lid and put in a bag.", "Öffnen Sie den Deckel und setzen Sie einen Beutel ein."],
    },
    hose: {
      show: [...machine, "hose"],
      lit: ["hose"],
      move: { parts: ["hose"], by: [1.5, 0.6, 0] },
      alt: [
        "The hose is pushed into the opening in front until it clicks.",
        "Der Schlauch wird vorn in die Öffnung gesteckt, bis er einrastet.",
      ],
      say: ["Push the hose in until it clicks.", "Stecken Sie den Schlauch ein, bis er einrastet."],
    },
    tube: {
      show: [...machine, "hose", "tube"],
      lit: ["tube"],
      move: { parts: ["tube"], by: [0.9, -1.6, 0.3] },
      alt: ["The tube is pushed onto the handle at the end of the hose.", "Das Rohr wird auf den Griff am Ende des Schlauchs gesteckt."],
      say: ["Push the tube onto the handle.", "Stecken Sie das Rohr auf den Griff."],
    },
    head: {
      lit: ["head"],
      move: { parts: ["head"], by: [1.6, -0.2, 1.0] },
      alt: ["The floor head is pushed onto the lower end of the tube.", "Die Bodendüse wird auf das untere Ende des Rohrs gesteckt."],
      say: ["Push the floor head onto the tube.", "Stecken Sie die Bodendüse auf das Rohr."],
    },
    cord: {
      lit: ["body"],
      arrows: [{ from: [-2.6, 1.2, 0], to: [-4.4, 1.0, 0] }],
      alt: ["The cord comes out of the back of the body.", "Das Kabel wird hinten aus dem Gerät gezogen."],
      say: ["Pull out the cord, and off you go.", "Ziehen Sie das Kabel heraus, und los geht es."],
    },
    carpet: {
      lit: ["head"],
      near: ["head"],
      room: 1.5,
      pitch: 24,
      alt: ["The floor head with its pedal for carpet and hard floor.", "Die Bodendüse mit ihrem Pedal für Teppich und Hartboden."],
    },
    "bag-out": {
      show: [...machine, "bag"],
      lit: ["bag", "lid"],
      pitch: 22,
      move: [
        { parts: ["lid"], turn: { about: [-2.0, 2.3, 0], axis: [0, 0, 1], by: 58 }, left: true },
        { parts: ["bag"], by: [0.6, 1.5, 0], out: true },
      ],
      alt: ["The lid is open; the full bag is lifted out.", "Der Deckel ist offen; der volle Beutel wird herausgehoben."],
    },
    filter: {
      show: [...machine, "filter"],
      lit: ["filter"],
      turn: -40,
      move: { parts: ["filter"], by: [-1.6, 0.2, 0], out: true },
      alt: ["The exhaust filter comes out at the back.", "Der Abluftfilter wird hinten herausgenommen."],
    },
  },
};
