import { fieldsOf, isSame, type ProductContent, SECTIONS, type Section } from "./sections.ts";

/** One value that two contents differ in: its path, and what each says there; null where it says nothing. */
export type Change = { readonly section: Section; readonly path: string; readonly from: string | null; readonly to: string | null };

/** Everything two contents differ in, field by field; entries of lists are told apart by what names them. */
export const changesBetween = (from: ProductContent, to: ProductContent): Change[] =>
  SECTIONS.flatMap((section) =>
    fieldsOf(section).flatMap((field) => apart(from[field], to[field], field).map((change) => ({ section, ...change }))),
  );

type Apart = Omit<Change, "section">;

function apart(from: unknown, to: unknown, path: string): Apart[] {
  if (isSame(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return apartInLists(from, to, path);
  if (isTree(from) && isTree(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return keys.flatMap((key) => apart(from[key], to[key], `${path}.${key}`));
  }
  return [{ path, from: told(from), to: told(to) }];
}

function apartInLists(from: readonly unknown[], to: readonly unknown[], path: string): Apart[] {
  if (![...from, ...to].every(isTree)) return [{ path, from: told(from), to: told(to) }];
  const names = [...new Set([...from, ...to].map(nameOf))];
  const changes = names.flatMap((name) => {
    const [before, after] = [from.find((each) => nameOf(each) === name), to.find((each) => nameOf(each) === name)];
    if (before === undefined || after === undefined)
      return [{ path: `${path}.${name}`, from: before ? name : null, to: after ? name : null }];
    return apart(before, after, `${path}.${name}`);
  });
  return changes.length ? changes : [{ path, from: from.map(nameOf).join(", "), to: to.map(nameOf).join(", ") }];
}

const isTree = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);

/** What an entry is called where it stands: its code, its path, its English name. */
function nameOf(entry: unknown): string {
  if (!isTree(entry)) return String(entry);
  const named = entry.sku ?? entry.src ?? entry.key ?? entry.part ?? entry.name ?? entry.question;
  return isTree(named) ? String(named.en) : String(named ?? "");
}

function told(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (Array.isArray(value)) return value.map((each) => told(each) ?? "").join(", ") || null;
  if (!isTree(value)) return String(value);
  if ("from" in value && "to" in value) return `${value.from}–${value.to}`;
  return Object.values(value)
    .flatMap((each) => told(each) ?? [])
    .join(" / ");
}
