import { type Flat, filledRows, number, text } from "../../../catalog/rules/desk/flat.ts";

/** What a form sent, as the document has it; and where on the form what a path of it names was typed. */
export type Read = { readonly value: Record<string, unknown>; readonly back: (path: string) => string };

const NUMBERS = new Set(["minutes", "difficulty", "people", "quantity", "x", "y", "from", "to", "seconds", "width", "height", "share"]);

/** Lists of a form, and which of a row's fields alone say nothing. */
type Lists = Readonly<Record<string, readonly string[]>>;

/** Names of fields are paths: `lines.0.text.en`. What is empty is left out; rows that say nothing are, and the others close up. */
export function readFields(fields: Flat, lists: Lists): Read {
  const rows = new Map(Object.entries(lists).map(([list, silent]) => [list, filledRows(fields, list, silent)]));
  const value: Record<string, unknown> = Object.fromEntries(
    [...rows.keys()].filter((list) => !list.includes(".")).map((list) => [list, []]),
  );
  for (const name of Object.keys(fields)) {
    const path = closeUp(name, rows);
    const leaf = path?.at(-1) ?? "";
    if (path && text(fields, name) !== "") put(value, path, NUMBERS.has(leaf) ? number(fields, name) : text(fields, name));
  }
  return { value, back: (path) => spread(path, rows) };
}

type Rows = ReadonlyMap<string, readonly number[]>;

/** The path of a field with its row's place among the filled ones; null for a field of a row that is left out. */
function closeUp(name: string, rows: Rows): string[] | null {
  for (const [list, filled] of rows) {
    if (!name.startsWith(`${list}.`)) continue;
    const [row = "", ...rest] = name.slice(list.length + 1).split(".");
    const place = filled.indexOf(Number(row));
    return place < 0 ? null : [...list.split("."), String(place), ...rest];
  }
  return name.split(".");
}

function spread(path: string, rows: Rows): string {
  for (const [list, filled] of rows) {
    if (!path.startsWith(`${list}.`)) continue;
    const [place = "", ...rest] = path.slice(list.length + 1).split(".");
    return [list, filled[Number(place)] ?? place, ...rest].join(".");
  }
  return path;
}

function put(into: Record<string, unknown> | unknown[], [head = "", ...rest]: readonly string[], value: unknown): void {
  const held = into as Record<string, unknown>;
  if (rest.length === 0) {
    held[head] = value;
    return;
  }
  const isRow = /^\d+$/.test(rest[0] ?? "");
  held[head] ??= isRow ? [] : {};
  put(held[head] as Record<string, unknown>, rest, value);
}
