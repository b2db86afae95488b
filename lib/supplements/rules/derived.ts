import type { Specs, SpecValue } from "../../catalog/model.ts";
import type { Attribute, Attributes, Need, Provision, Rule } from "../model.ts";
import { factsOf } from "./countries.ts";

const PLAIN = { toProductId: null, toVariantId: null, quantity: 1, inBox: 0, inBoxSince: 1, inBoxUntil: null, onlyWhen: [] } as const;

/** A thing for 230 V works from a tenth below to a tenth above (EN 50160). */
const TOLERANCE = 0.1;

const isRange = (value: SpecValue | undefined): value is { from: number; to: number } => typeof value === "object" && "from" in value;

/** Lettered plugs as the facts tell them: "Type G for Ireland and the UK, type F elsewhere", "types C, G and A". */
export function plugsIn(value: SpecValue | undefined): readonly string[] {
  if (typeof value !== "object" || !("en" in value)) return [];
  const lists = value.en.matchAll(/\btypes?\s+([A-O](?:(?:\s*,\s*|\s+and\s+|\s+or\s+)[A-O]\b)*)(?![a-z])/gi);
  return [...lists].flatMap(([, letters = ""]) => letters.match(/\b[A-O]\b/g) ?? []);
}

function voltsOf({ voltage, mainsInput }: Specs): { from: number; to: number } | null {
  if (isRange(mainsInput)) return mainsInput;
  return typeof voltage === "number" ? { from: voltage * (1 - TOLERANCE), to: voltage * (1 + TOLERANCE) } : null;
}

/** Mains, for whatever names its voltage. A thing without a plug is wired in or screwed in; one whose plug nobody can read stays unsaid. */
function mainsOf(productId: string, specs: Specs): Need[] {
  const volts = voltsOf(specs);
  if (!volts) return [];
  const plugs = plugsIn(specs.plug);
  const rules: Rule<Attribute | undefined>[] = [
    { attribute: "volts", op: ">=", value: volts.from },
    { attribute: "volts", op: "<=", value: volts.to },
    ...(specs.plug === undefined ? [] : [{ attribute: "plugs", op: "in", value: plugs.length > 0 ? plugs : undefined } as const]),
  ];
  return [{ ...PLAIN, id: `mains:${productId}`, kind: "required_to_use", capability: "mains", rules }];
}

/** Instructions somebody there can read, for whatever comes with some; electrical things have to. */
function leafletOf(productId: string, specs: Specs, country: string): Need[] {
  if (specs.instructions === undefined && !voltsOf(specs)) return [];
  const rules = [{ attribute: "languages", op: "in", value: factsOf(country)?.leaflet } as const];
  return [{ ...PLAIN, id: `leaflet:${productId}`, kind: "required_by_law_or_safety", capability: "leaflet", rules }];
}

/** What nobody has to type: it follows from a product's facts and the country it goes to. */
export function derivedOf(
  { productId, specs }: { productId: string; specs: Specs },
  country: string,
): { needs: Need[]; provisions: Provision[] } {
  const { instructions } = specs;
  const languages: Attributes = Array.isArray(instructions) ? { languages: instructions as readonly string[] } : {};
  const needs = [...mainsOf(productId, specs), ...leafletOf(productId, specs, country)];
  const papers = needs.some(({ capability }) => capability === "leaflet");
  return { needs, provisions: papers ? [{ capability: "leaflet", quantity: 1, attributes: languages }] : [] };
}
