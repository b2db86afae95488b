import type { z } from "zod";

type Checked = {
  readonly minutes: number;
  readonly contents: readonly { readonly item: string }[];
  readonly film?: { readonly seconds: number } | undefined;
  readonly steps: readonly {
    readonly key: string;
    readonly lines: readonly { readonly marker?: string | undefined }[];
    readonly picture?: { readonly marks: readonly { readonly mark: string }[] } | undefined;
    readonly film?: { readonly to: number } | undefined;
    readonly reasons: readonly { readonly key: string }[];
  }[];
};

/** Rules that need more than one field: keys said once, marks that are there, stretches within the film. */
export function documentChecks(guide: Checked, context: z.RefinementCtx): void {
  const issue = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  for (const index of doubles(guide.contents.map(({ item }) => item))) issue(["contents", index, "item"], "twice");
  for (const index of doubles(guide.steps.map(({ key }) => key))) issue(["steps", index, "key"], "twice");
  guide.steps.forEach((step, at) => {
    const marks = new Set(step.picture?.marks.map(({ mark }) => mark));
    step.lines.forEach(({ marker }, index) => {
      if (marker && !marks.has(marker)) issue(["steps", at, "lines", index, "marker"], "mark_missing");
    });
    for (const index of doubles(step.reasons.map(({ key }) => key))) issue(["steps", at, "reasons", index, "key"], "twice");
    if (step.film && (!guide.film || step.film.to > guide.film.seconds)) issue(["steps", at, "film"], "film_too_short");
  });
}

/** Places of what was said before. */
const doubles = (keys: readonly string[]): number[] => keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
