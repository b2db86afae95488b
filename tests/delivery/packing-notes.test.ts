import { describe, expect, test } from "vitest";
import { byTheBook, missingIn, notesOf, packedAs, wayFor } from "@/lib/delivery/rules/packing.ts";
import { packInput } from "@/lib/delivery/schema.ts";

const LACES = { en: "Spare laces", de: "Ersatzschnürsenkel" };
const LAMP = {
  lineId: "lin_lamp0000",
  productId: "prd_lamp0000",
  packing: { box: "large", padding: "wrapped", fragile: true, lithium: "UN3481" },
} as const;
const SHOES = {
  lineId: "lin_shoes000",
  productId: "prd_shoes000",
  packing: { box: "medium", padding: "tissue", extras: [LACES] },
} as const;

describe("packing notes", () => {
  test("what goes in and the lithium mark must be ticked, the fragile sign should", () => {
    expect(notesOf(LAMP.packing).map(({ key, mandatory }) => [key, mandatory])).toEqual([
      ["fragile", false],
      ["lithium", true],
    ]);
    expect(notesOf(SHOES.packing)).toEqual([{ key: "extra0", mandatory: true, what: LACES }]);
    expect(notesOf({})).toEqual([]);
  });

  test("one parcel takes the largest box and the strongest padding its things ask for", () => {
    expect(wayFor([SHOES.packing, LAMP.packing])).toEqual({ box: "large", padding: "wrapped" });
    expect(wayFor([{}])).toEqual({ box: "medium", padding: "paper" });
  });

  test("what is missing is told, unless there is a reason", () => {
    const said = { box: "large", padding: "paper", ticked: ["lin_lamp0000.lithium"], reason: null } as const;
    const missing = missingIn(packedAs([LAMP, SHOES], said));
    expect(missing.map(({ lineId, note }) => `${lineId}.${note.key}`)).toEqual(["lin_shoes000.extra0"]);
    expect(missingIn(packedAs([LAMP, SHOES], { ...said, reason: "No laces left" }))).toEqual([]);
    expect(missingIn(packedAs([LAMP, SHOES], byTheBook([LAMP, SHOES])))).toEqual([]);
  });

  test("the form says how, and a box that is none is refused at its field", () => {
    const form = {
      fulfillmentId: "ful_00000000",
      "line.lin_lamp0000": "on",
      "note.lin_lamp0000.lithium": "on",
      box: "large",
      padding: "paper",
    };
    expect(packInput.parse({ ...form, reason: "  " })).toMatchObject({
      lineIds: ["lin_lamp0000"],
      said: { box: "large", padding: "paper", ticked: ["lin_lamp0000.lithium"], reason: null },
    });
    const refused = packInput.safeParse({ ...form, box: "barrel" });
    expect(refused.error?.issues[0]).toMatchObject({ path: ["box"], message: "required" });
    expect(packInput.safeParse({ ...form, reason: "x".repeat(301) }).error?.issues[0]).toMatchObject({ message: "too_long" });
  });
});
