/** Columns of a catalogue sheet on a phone, a tablet and a desk. */
export const SHEET_COLUMNS = [2, 3, 4] as const;
export type Spans = readonly [phone: number, tablet: number, desk: number];

/** What stands on a sheet one after the other: things by their place, and now and then a tile that sells nothing. */
export type SheetEntry =
  | { readonly kind: "thing"; readonly index: number }
  | { readonly kind: "service"; readonly turn: number; readonly spans: Spans };

/** Six things and one double tile are two rows on a desk, three on a tablet and four on a phone: no row is left open. */
const BLOCK = 6;
/** The double tile closes its block, or, every other time, begins its second row. */
const EARLY = 4;
const [, , DESK] = SHEET_COLUMNS;

const things = (from: number, to: number): SheetEntry[] =>
  Array.from({ length: to - from }, (_, step) => ({ kind: "thing", index: from + step }));

/** Lays out `count` things with every seventh tile double and not for sale; `turn` says which service comes first. */
export function sheetOf(count: number, turn: number): SheetEntry[] {
  const blocks = Math.floor(count / BLOCK);
  const rest = count % BLOCK;
  const full = Array.from({ length: blocks }, (_, block): SheetEntry[] => {
    const start = block * BLOCK;
    const at = start + ((block + turn) % 2 === 0 ? BLOCK : EARLY);
    const double: SheetEntry = { kind: "service", turn: turn + block, spans: [2, 3, 2] };
    return [...things(start, at), double, ...things(at, start + BLOCK)];
  }).flat();
  return [...full, ...things(count - rest, count), ...closing(rest, { turn: turn + blocks, alone: blocks === 0 })];
}

/** Fills what an unfinished last row leaves open. */
function closing(rest: number, { turn, alone }: { turn: number; alone: boolean }): SheetEntry[] {
  if (rest === 0 || (rest % DESK === 0 && !alone)) return [];
  const spans = SHEET_COLUMNS.map((columns) => columns - (rest % columns)) as unknown as Spans;
  return [{ kind: "service", turn, spans }];
}

/** How many things a collection shows at first, and how many more with each "show more": whole blocks. */
export const SHOWN_AT_ONCE = 24;

export const partsOf = (count: number): number => Math.max(1, Math.ceil(count / SHOWN_AT_ONCE));
