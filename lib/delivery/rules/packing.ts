import { BOXES, type Box, type LithiumMark, PADDINGS, type Packing, type Padding } from "../../catalog/model.ts";
import type { Localized } from "../../kernel/localized.ts";

/** One thing to do with a line while it is packed; `key` names it in the form. */
export type PackingNote =
  | { readonly key: "fragile"; readonly mandatory: false }
  | { readonly key: "lithium"; readonly mandatory: true; readonly mark: LithiumMark }
  | { readonly key: `extra${number}`; readonly mandatory: true; readonly what: Localized };

/** What is to be ticked: the marks outside, and what goes in. Nothing may leave without a mark or a thing that belongs to it. */
export const notesOf = ({ fragile, lithium, extras = [] }: Packing): PackingNote[] => [
  ...extras.map((what, index): PackingNote => ({ key: `extra${index}`, mandatory: true, what })),
  ...(fragile ? [{ key: "fragile", mandatory: false } as const] : []),
  ...(lithium ? [{ key: "lithium", mandatory: true, mark: lithium } as const] : []),
];

/** What a parcel is made of, as its products ask for it: the largest of their boxes and the strongest of their paddings. */
export type PackingWay = { readonly box: Box; readonly padding: Padding };

const last = <T extends string>(order: readonly T[], asked: readonly (T | undefined)[], otherwise: T): T =>
  order.findLast((each) => asked.includes(each)) ?? otherwise;

export const wayFor = (packings: readonly Packing[]): PackingWay => ({
  box: last(
    BOXES,
    packings.map(({ box }) => box),
    "medium",
  ),
  padding: last(
    PADDINGS,
    packings.map(({ padding }) => padding),
    "paper",
  ),
});

/** A line with how its product is packed. */
export type LineToPack = { readonly lineId: string; readonly productId: string; readonly packing: Packing };
/** What whoever packed it says: how, what was ticked as `<line>.<note>`, and why something was not. */
export type PackingSaid = PackingWay & { readonly ticked: readonly string[]; readonly reason: string | null };

export type KeptNote = { readonly lineId: string; readonly productId: string; readonly note: PackingNote; readonly ticked: boolean };
/** As it is kept with the work, in the words the notes had that day. */
export type PackedAs = PackingWay & { readonly notes: readonly KeptNote[]; readonly reason: string | null };

export const noteName = (lineId: string, { key }: Pick<PackingNote, "key">): string => `${lineId}.${key}`;

export function packedAs(lines: readonly LineToPack[], { box, padding, ticked, reason }: PackingSaid): PackedAs {
  const notes = lines.flatMap(({ lineId, productId, packing }) =>
    notesOf(packing).map((note) => ({ lineId, productId, note, ticked: ticked.includes(noteName(lineId, note)) })),
  );
  return { box, padding, notes, reason };
}

/** What may not be left out without a word. */
export const missingIn = ({ notes, reason }: PackedAs): KeptNote[] =>
  reason ? [] : notes.filter(({ note, ticked }) => note.mandatory && !ticked);

/** By the book: packed as the products' notes say, with all that belongs to it. */
export const byTheBook = (lines: readonly LineToPack[]): PackingSaid => ({
  ...wayFor(lines.map(({ packing }) => packing)),
  ticked: lines.flatMap(({ lineId, packing }) => notesOf(packing).map((note) => noteName(lineId, note))),
  reason: null,
});
