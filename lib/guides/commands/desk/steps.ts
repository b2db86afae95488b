import type { Localized } from "../../../kernel/localized.ts";
import { done, ok, type Result, refuse } from "../../../kernel/result.ts";
import { itemKey } from "../../rules/contents.ts";
import type { GuideStep } from "../../schema/document.ts";
import { keepDraft, type Writing, withDraft } from "./drafts.ts";

const MOST = 40;
const empty = { en: "", de: "" };

/** A new step at the end, with its title; its key comes from that and stays. */
export const addStep = ({ title, ...writing }: Writing & { readonly title: Localized }): Promise<Result<{ step: string }>> =>
  withDraft(writing, async (tx, { draft }) => {
    const { steps } = draft.data;
    if (steps.length >= MOST) return refuse("too_many", undefined, "titleEn");
    const wanted = itemKey(title) || "step";
    const key = steps.some((each) => each.key === wanted) ? `${wanted}-${steps.length + 1}` : wanted;
    const step: GuideStep = { key, title, lines: [{ kind: "info", text: empty }], expected: empty, uses: [], reasons: [] };
    await keepDraft(tx, draft, { data: { ...draft.data, steps: [...steps, step] }, by: writing.by, now: writing.now });
    return ok({ step: key });
  });

export const moveStep = ({
  step,
  to,
  ...writing
}: Writing & { readonly step: string; readonly to: "up" | "down" }): Promise<Result<null>> =>
  withDraft(writing, async (tx, { draft }) => {
    const { steps } = draft.data;
    const from = steps.findIndex(({ key }) => key === step);
    const place = from + (to === "up" ? -1 : 1);
    const moving = steps[from];
    if (!moving) return refuse("unknown");
    if (place < 0 || place >= steps.length) return done;
    const others = steps.filter(({ key }) => key !== step);
    await keepDraft(tx, draft, { data: { ...draft.data, steps: others.toSpliced(place, 0, moving) }, by: writing.by, now: writing.now });
    return done;
  });

export const removeStep = ({ step, ...writing }: Writing & { readonly step: string }): Promise<Result<null>> =>
  withDraft(writing, async (tx, { draft }) => {
    const steps = draft.data.steps.filter(({ key }) => key !== step);
    await keepDraft(tx, draft, { data: { ...draft.data, steps }, by: writing.by, now: writing.now });
    return done;
  });
