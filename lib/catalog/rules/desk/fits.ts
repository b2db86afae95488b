import type { PartFits } from "../../model.ts";

/** Every one of the thing. */
const ALL = "*";

/** "size: 42, 43; colour: tan", as staff type for which of a thing's variants a part is made; what cannot be read stays as typed. */
export function readFits(typed: string): Record<string, string[]> | string | undefined {
  if (typed === "") return undefined;
  if (typed === ALL) return {};
  const told = typed.split(";").map((each) => /^\s*(\w+)\s*:\s*(\S.*)$/.exec(each));
  if (told.includes(null)) return typed;
  return Object.fromEntries(
    told.flatMap((each) => (each ? [[each[1] ?? "", (each[2] ?? "").split(",").map((value) => value.trim())]] : [])),
  );
}

/** The same as it is shown in the form. */
export function typedFits(fits: PartFits | undefined): string {
  if (fits === undefined) return "";
  const told = Object.entries(fits).map(([option, values]) => `${option}: ${(values ?? []).join(", ")}`);
  return told.length === 0 ? ALL : told.join("; ");
}
