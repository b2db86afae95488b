import { HOME_FACTS } from "../../ownership/rules/home.ts";
import { type Attribute, RULE_OPS, type Rule, type RuleOp, type When, type Written } from "../model.ts";

/**
 * Rules as staff write them, one a line: "watts <= 15", "watts <= {maxBulb}" (the needing product's own fact),
 * "plugs in G, F", "dimmable = yes", "thickness = 10..14"; and conditions: "home wall in brick, concrete", "option size = L".
 */
export type Read<T> = { readonly ok: true; readonly value: readonly T[] } | { readonly ok: false; readonly line: string };

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const toNumber = (typed: string): number => Number(typed.replace(",", "."));

function readOne(typed: string): Attribute {
  if (NUMBER.test(typed)) return toNumber(typed);
  if (typed === "yes" || typed === "no") return typed === "yes";
  const [from = "", to = "", more] = typed.split("..").map((each) => each.trim());
  if (more === undefined && NUMBER.test(from) && NUMBER.test(to)) return { from: toNumber(from), to: toNumber(to) };
  return typed;
}

const listOf = (typed: string): string[] =>
  typed
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

function readValue(typed: string, op: RuleOp): Written {
  const [, spec] = /^\{([a-zA-Z0-9]+)\}$/.exec(typed) ?? [];
  if (spec !== undefined) return { spec };
  return op === "in" ? listOf(typed) : readOne(typed);
}

const LINE = /^([a-zA-Z][\w]*)\s*(<=|>=|=|\sin\s)\s*(\S.*)$/;

function readLine(line: string): Rule | null {
  const [, attribute = "", sign = "", typed = ""] = LINE.exec(line.trim()) ?? [];
  const op = RULE_OPS.find((each) => each === sign.trim());
  return op && typed ? { attribute, op, value: readValue(typed.trim(), op) } : null;
}

function readAll<T>(text: string, read: (line: string) => T | null): Read<T> {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const value: T[] = [];
  for (const line of lines) {
    const found = read(line);
    if (found === null) return { ok: false, line };
    value.push(found);
  }
  return { ok: true, value };
}

export const readRuleLines = (text: string): Read<Rule> => readAll(text, readLine);

export const readWhenLines = (text: string): Read<When> =>
  readAll(text, (line) => {
    const [of, ...rest] = line.split(/\s+/);
    const rule = readLine(rest.join(" "));
    if (!rule || (of !== "home" && of !== "option") || (typeof rule.value === "object" && "spec" in rule.value)) return null;
    if (of === "home" && !(rule.attribute in HOME_FACTS)) return null;
    return { of, key: rule.attribute, op: rule.op, value: rule.value };
  });

/** What a thing is: "watts = 7", "plugs = G, F", "watts = {power}". */
export function readAttributeLines(text: string): Read<readonly [string, Written]> {
  return readAll(text, (line) => {
    const rule = readLine(line);
    if (rule?.op !== "=") return null;
    return [rule.attribute, typeof rule.value === "string" && rule.value.includes(",") ? listOf(rule.value) : rule.value] as const;
  });
}

function write(value: Written): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object") return String(value);
  if ("spec" in value) return `{${value.spec}}`;
  if (Array.isArray(value)) return value.join(", ");
  const { from, to } = value as { from?: number; to?: number };
  return `${from ?? ""}..${to ?? ""}`;
}

export const writeRules = (rules: readonly Rule[]): string =>
  rules.map(({ attribute, op, value }) => `${attribute} ${op} ${write(value)}`).join("\n");

export const writeWhen = (conditions: readonly When[]): string =>
  conditions.map(({ of, key, op, value }) => `${of} ${key} ${op} ${write(value)}`).join("\n");

export const writeAttributes = (attributes: Readonly<Record<string, Written>>): string =>
  Object.entries(attributes)
    .map(([key, value]) => `${key} = ${write(value)}`)
    .join("\n");
