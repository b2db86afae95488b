import type { Problem } from "../kernel/result.ts";

type Several = Problem & { readonly also?: readonly Problem[] };

/** Refuses for several reasons at once, each at its field; doors say them all. There must be one. */
export function refuseAll([first, ...also]: readonly [Problem, ...Problem[]]): { readonly ok: false; readonly problem: Several } {
  return { ok: false, problem: { ...first, ...(also.length > 0 && { also }) } };
}

/** One reason a field, the first: what is empty need not be told that it is no code either. */
export const onePerField = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ field }, index) => field === undefined || problems.findIndex((each) => each.field === field) === index);

/** The reasons of a refusal, as `refuseAll` put them together. */
export const allProblems = ({ also = [], ...first }: Several): Problem[] => [first, ...also];
