import type { BoxItem, ProductPart, SpecDefinition, Specs } from "../../catalog/model.ts";
import { placeholdersIn } from "../../catalog/rules/specs.ts";
import type { GuideDocument } from "../schema/document.ts";
import { contentsOf, itemKey } from "./contents.ts";

/** What a guide is about, as far as it must agree with it. */
export type GuidedThing = {
  readonly box: readonly BoxItem[];
  readonly parts: readonly ProductPart[];
  readonly specs: Specs;
  readonly definitions: readonly SpecDefinition[];
};

/** Something to be mended before a guide may be shown: the field by its path, and why. */
export type GuideIssue = { readonly path: string; readonly code: string };

/** Where a guide disagrees with its product: items and parts that are not there, facts it does not have. */
export function judgeGuide(guide: GuideDocument, thing: GuidedThing): GuideIssue[] {
  const ofTheBox = new Set(thing.box.map(({ name }) => itemKey(name)));
  const items = new Set(contentsOf(guide, thing).map(({ item }) => item));
  const contents = guide.contents.flatMap(({ item, name, part }, at) => [
    ...(!ofTheBox.has(item) && !name ? [{ path: `contents.${at}.name`, code: "item_unknown" }] : []),
    ...(ofTheBox.has(item) && name ? [{ path: `contents.${at}.name`, code: "said_in_box" }] : []),
    ...(part && !thing.parts.some(({ key }) => key === part) ? [{ path: `contents.${at}.part`, code: "no_such_part" }] : []),
  ]);
  const steps = guide.steps.flatMap(({ uses, reasons }, at) => [
    ...uses.flatMap((item, index) => (items.has(item) ? [] : [{ path: `steps.${at}.uses.${index}`, code: "item_unknown" }])),
    ...reasons.flatMap(({ item }, index) =>
      item === undefined || items.has(item) ? [] : [{ path: `steps.${at}.reasons.${index}.item`, code: "item_unknown" }],
    ),
  ]);
  const spans = guide.steps.flatMap(({ byHeight }, at) =>
    byHeight?.within === undefined || isSpan(thing.specs[byHeight.within])
      ? []
      : [{ path: `steps.${at}.byHeight.within`, code: "fact_unknown" }],
  );
  return [...contents, ...steps, ...spans, ...unknownFacts(guide, thing)];
}

const isSpan = (fact: Specs[string] | undefined): boolean => typeof fact === "object" && "from" in fact;

/** Every `{key}` in its sentences that the product states no fact for. */
function unknownFacts(guide: GuideDocument, { specs, definitions }: GuidedThing): GuideIssue[] {
  const isStated = (key: string) => specs[key] !== undefined && definitions.some((definition) => definition.key === key);
  return textsOf(guide, "").flatMap(({ path, text }) => (placeholdersIn(text).every(isStated) ? [] : [{ path, code: "fact_unknown" }]));
}

function textsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, path ? `${path}.${key}` : key));
}
