import type { Attribute, Rule, RuleOp, When } from "../model.ts";

export type Answer = "yes" | "no" | "unknown";

type Span = { readonly from?: number; readonly to?: number };

const isList = (value: Attribute): value is readonly string[] => Array.isArray(value);
const isSpan = (value: Attribute): value is Span => typeof value === "object" && !isList(value);

/** A number, or what lies between two; null for words. */
function spanOf(value: Attribute): { from: number; to: number } | null {
  if (typeof value === "number") return Number.isFinite(value) ? { from: value, to: value } : null;
  if (!isSpan(value)) return null;
  return { from: value.from ?? Number.NEGATIVE_INFINITY, to: value.to ?? Number.POSITIVE_INFINITY };
}

const words = (value: Attribute): readonly string[] =>
  (isList(value) ? value : isSpan(value) ? [] : [String(value)]).map((word) => word.trim().toLowerCase());

/** Whatever lies between is meant, so only what holds for all of it is a yes. */
function compareSpans(op: RuleOp, have: { from: number; to: number }, want: { from: number; to: number }): Answer {
  if (op === "<=") return have.to <= want.to ? "yes" : have.from > want.to ? "no" : "unknown";
  if (op === ">=") return have.from >= want.from ? "yes" : have.to < want.from ? "no" : "unknown";
  if (have.from >= want.from && have.to <= want.to) return "yes";
  return have.to < want.from || have.from > want.to ? "no" : "unknown";
}

/** Whether what something is keeps a rule. What nobody knows, and what cannot be compared, is unknown: never a yes. */
export function keeps(op: RuleOp, have: Attribute | undefined, want: Attribute | undefined): Answer {
  if (have === undefined || want === undefined) return "unknown";
  const [mine, theirs] = [spanOf(have), spanOf(want)];
  if (mine && theirs) return compareSpans(op, mine, theirs);
  if (op === "<=" || op === ">=" || isSpan(have) || isSpan(want)) return "unknown";
  const wanted = words(want);
  if (wanted.length === 0) return "unknown";
  const held = words(have);
  if (held.length === 0) return "unknown";
  return held.some((word) => wanted.includes(word)) ? "yes" : "no";
}

/** The first rule that is broken, else the first that nobody can tell. */
export function keepsAll(
  rules: readonly Rule<Attribute | undefined>[],
  attributes: Readonly<Record<string, Attribute>>,
): { readonly answer: Answer; readonly attribute?: string } {
  const told = rules.map(({ attribute, op, value }) => ({ attribute, answer: keeps(op, attributes[attribute], value) }));
  return told.find(({ answer }) => answer === "no") ?? told.find(({ answer }) => answer === "unknown") ?? { answer: "yes" };
}

const numberIn = (value: string | undefined): Attribute | undefined =>
  value !== undefined && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;

/** Whether a need is there at all, and the facts of the home that would tell. */
export function applies(
  conditions: readonly When[],
  { facts, options }: { facts: Readonly<Record<string, string>>; options: Readonly<Record<string, string>> },
): { readonly answer: Answer; readonly asks: readonly string[] } {
  const told = conditions.map(({ of, key, op, value }) => {
    const said = (of === "home" ? facts : options)[key];
    return { of, key, answer: keeps(op, typeof value === "number" || isSpan(value) ? numberIn(said) : said, value) };
  });
  if (told.some(({ answer }) => answer === "no")) return { answer: "no", asks: [] };
  const open = told.filter(({ answer }) => answer === "unknown");
  return { answer: open.length > 0 ? "unknown" : "yes", asks: open.flatMap(({ of, key }) => (of === "home" ? [key] : [])) };
}
