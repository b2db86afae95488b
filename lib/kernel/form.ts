/** One refusal, already in the reader's words, at its field (or at the form when `field` is null). */
export type FieldProblem = { readonly field: string | null; readonly message: string };

/** What a form knows after it was sent: kept values, problems in words, or what the command answered. */
export type FormState<T = unknown> = {
  readonly status: "idle" | "ok" | "refused";
  readonly problems: readonly FieldProblem[];
  readonly values: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly data?: T;
};

export const IDLE: FormState<never> = { status: "idle", problems: [], values: {} };

export const problemOf = (state: FormState, field: string): string | undefined =>
  state.problems.find((problem) => problem.field === field)?.message;

/** Nobody types it, and no text in the database may hold it. */
const NUL = /\0/g;

/** Flat, trimmed of framework fields; `name[]` becomes a list. */
export function formToObject(form: FormData): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, typed] of form.entries()) {
    if (key.startsWith("$ACTION") || typeof typed !== "string") continue;
    const value = typed.replace(NUL, "");
    if (key.endsWith("[]")) {
      const name = key.slice(0, -2);
      found[name] = [...((found[name] as string[] | undefined) ?? []), value];
    } else found[key] = value;
  }
  return found;
}

/** What was typed, to be shown again; secrets are not sent back. */
export function keptValues(form: FormData): Record<string, string> {
  const secret = /password|token|^code$/i; // a postcode is none
  return Object.fromEntries(
    [...form.entries()].filter(
      (pair): pair is [string, string] => typeof pair[1] === "string" && !pair[0].startsWith("$ACTION") && !secret.test(pair[0]),
    ),
  );
}
