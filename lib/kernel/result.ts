/** What a command or a rule answers: refusals are returned, bugs are thrown. */
export type Result<T, P = Problem> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/**
 * Why something was refused. `code` is a message key's last part (the sentence stands in the message files),
 * `field` names the form field it belongs to, `params` fill the sentence.
 */
export type Problem<Code extends string = string> = {
  readonly code: Code;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const done = ok(null);

export const refuse = <Code extends string>(
  code: Code,
  params?: Problem["params"],
  field?: string,
): { readonly ok: false; readonly problem: Problem<Code> } => ({
  ok: false,
  problem: { code, ...(params && { params }), ...(field && { field }) },
});

/** The value, or a thrown error: for places where a refusal would be a bug (seeds, jobs, tests). */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${result.problem.code} ${JSON.stringify(result.problem.params ?? {})}`);
}
