import type { NeedSeed, Said } from "./need-seed.ts";

const BALM: Pick<NeedSeed, "kind" | "why"> & { capability: string } = {
  kind: "consumable",
  capability: "leather_care",
  why: ["Leather that is fed does not crack.", "Gepflegtes Leder wird nicht rissig."],
};
const WITH_IT = ["Goes with it.", "Passt dazu."] as const;

export const WEAR: Said = {
  belt: { needs: [{ ...BALM, line: "Leather balm, once a year" }] },
  gloves: { needs: [{ ...BALM, line: "Leather balm, once a winter" }] },
  boots: { needs: [{ ...BALM, line: "Leather cream", supply: "Leather cream, half a tin" }] },
  trainers: {
    needs: [
      { ...BALM, line: "Leather cream, colourless" },
      {
        kind: "wear_part",
        part: "THR-TRA-P-INS",
        inBox: 1,
        supply: "Insoles, every second year",
        why: ["Insoles flatten under the foot.", "Einlegesohlen werden unter dem Fuß flach."],
      },
    ],
  },
  jeans: { needs: [{ kind: "accessory", product: "belt", line: "Belt", why: WITH_IT }] },
  shirt: { needs: [{ kind: "accessory", product: "tie", line: "Tie", why: WITH_IT }] },
  suit: {
    needs: [
      { kind: "accessory", product: "tie", line: "Tie", why: WITH_IT },
      { kind: "accessory", product: "shirt", line: "Shirt", why: WITH_IT },
      { kind: "accessory", product: "belt", line: "Belt", why: WITH_IT },
    ],
  },
};
