import { supply } from "../supply.ts";

export default supply({
  handle: "ceiling-hook",
  brand: "Quillet",
  type: "fixings",
  name: ["Ceiling hook", "Deckenhaken"],
  tagline: ["One hook, and a hold for each kind of ceiling.", "Ein Haken, und für jede Decke der richtige Halt."],
  text: [
    "A hook of brass for a lamp. With it come a plug for concrete, a wood thread for beams, and a sprung toggle for hollow ceilings: take the one that your ceiling asks for, keep the others.\n\nSwitch the fuse off before you drill beside a lamp’s outlet: wires often run there.",
    "Ein Haken aus Messing für eine Leuchte. Dazu ein Dübel für Beton, ein Holzgewinde für Balken und ein Federkippdübel für hohle Decken: Nehmen Sie, was Ihre Decke verlangt, heben Sie die anderen auf.\n\nSchalten Sie die Sicherung aus, bevor Sie neben einem Lampenauslass bohren: Dort laufen oft Leitungen.",
  ],
  specs: {
    holdsIn: { en: "Concrete, timber, plasterboard", de: "Beton, Holz, Gipskarton" },
    pack: 1,
    drillHole: { en: "8 mm in concrete, 14 mm in plasterboard", de: "8 mm in Beton, 14 mm in Gipskarton" },
    bearsLoad: 10,
    material: { en: "Brass, steel", de: "Messing, Stahl" },
  },
  box: [
    ["Hook with wood thread", "Haken mit Holzgewinde", 1],
    ["Plug for concrete", "Dübel für Beton", 1],
    ["Toggle for hollow ceilings", "Kippdübel für hohle Decken", 1],
  ],
  questions: [
    [
      "May it hang beside the outlet?",
      "Darf er neben dem Auslass sitzen?",
      "Yes. The cable then runs to it in a bow. Where wires lie is for the electrician to say.",
      "Ja. Das Kabel läuft dann in einem Bogen dorthin. Wo Leitungen liegen, sagt die Elektrofachkraft.",
    ],
    [
      "What does it bear in plasterboard?",
      "Was trägt er in Gipskarton?",
      "A lamp of ours, by its toggle. For anything heavier look for a beam.",
      "Eine Leuchte von uns, mit dem Kippdübel. Für Schwereres suchen Sie einen Balken.",
    ],
  ],
  tile: "sage",
  packed: { weightGrams: 120, lengthMm: 130, widthMm: 90, heightMm: 40, originCountry: "PT", hsCode: "830250", maxPerOrder: 10 },
  variants: [{ sku: "QUI-HOK-1", gtin: "2900000076013", prices: { eur: 790, gbp: 700, usd: 850 }, onHand: 64 }],
});
