import type { z } from "zod";
import type { Flat } from "../../../catalog/rules/desk/flat.ts";
import { done, type Problem, type Result, refuse } from "../../../kernel/result.ts";
import { refuseAll } from "../../../platform/problems.ts";
import { listPictureChoices } from "../../queries/pictures.ts";
import { seenOf } from "../../queries/seen.ts";
import { type GuidePart, PART_SCHEMAS, readPart } from "../../rules/desk/parts.ts";
import { judgeGuide } from "../../rules/judge.ts";
import type { GuideDocument, GuideStep } from "../../schema/document.ts";
import { findGuidedThing } from "../rows.ts";
import { keepDraft, type Writing, withDraft } from "./drafts.ts";

export type PartSaving = Writing & {
  readonly part: GuidePart;
  /** Which step, where it is one. */
  readonly step: string;
  readonly fields: Flat;
  /** Of what stood in the form when it was drawn. */
  readonly seen: string;
};

/** Writes one part into the guide's draft. What is wrong in it is refused at its field; what is wrong elsewhere stays for the review. */
export const savePart = (saving: PartSaving): Promise<Result<null>> =>
  withDraft(saving, async (tx, { guide, draft }) => {
    const { part, step, fields, seen, by, now } = saving;
    const index = draft.data.steps.findIndex(({ key }) => key === step);
    if (part === "step" && index < 0) return refuse("unknown");
    if (seen !== seenOf(draft.data, part, step)) return refuse("written_meanwhile");
    const { value, back } = readPart(part, fields, { key: step, choices: await listPictureChoices(guide.id, tx) });
    const checked = PART_SCHEMAS[part].safeParse(value);
    if (!checked.success) return refuseFor(checked.error.issues, back);
    const data = withPart(draft.data, part, { value: checked.data, index });
    const thing = await findGuidedThing(tx, guide.productId);
    const at = part === "step" ? `steps.${index}.` : "";
    const issues = judgeGuide(data, thing).filter(({ path }) => (part === "contents" ? path.startsWith("contents") : path.startsWith(at)));
    const own = issues.filter(({ path }) => part !== "basics" || !/^(steps|contents)\./.test(path));
    const [first, ...others] = own.map(({ path, code }): Problem => ({ code, field: back(path.slice(at.length)) }));
    if (first) return refuseAll([first, ...others]);
    await keepDraft(tx, draft, { data, by, now });
    return done;
  });

type Value = { readonly value: unknown; readonly index: number };

function withPart(guide: GuideDocument, part: GuidePart, { value, index }: Value): GuideDocument {
  const { contents, contentsPicture, steps, ...basics } = guide;
  const box = { contents, ...(contentsPicture && { contentsPicture }) };
  if (part === "basics") return { ...(value as typeof basics), ...box, steps };
  if (part === "contents") return { ...basics, ...(value as typeof box), steps };
  return { ...guide, steps: steps.with(index, value as GuideStep) };
}

function refuseFor(issues: readonly z.core.$ZodIssue[], back: (path: string) => string): ReturnType<typeof refuseAll> {
  const problems = issues.map(
    ({ message, path }): Problem => ({ code: /^[a-z_]+$/.test(message) ? message : "invalid", field: back(path.join(".")) }),
  );
  const once = problems.filter(({ field }, index) => problems.findIndex((each) => each.field === field) === index);
  const [first = { code: "invalid" }, ...others] = once;
  return refuseAll([first, ...others]);
}
