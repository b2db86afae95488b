import "server-only";
import type { z } from "zod";
import { problemText } from "../i18n/translator.ts";
import { type Actor, actorName } from "../kernel/actor.ts";
import type { FieldProblem } from "../kernel/form.ts";
import { type Problem, type Result, refuse } from "../kernel/result.ts";
import { shopNow } from "./clock.ts";
import { countTry, type Limit, sourceOf } from "./limits.ts";
import { log } from "./log.ts";
import { allProblems, onePerField } from "./problems.ts";
import { type Browser, requestBrowser, sourceAddress } from "./request.ts";

/** What a command is given by any door: who, what (checked), when, in which locale and from where. */
export type Call<A extends Actor, I> = {
  readonly actor: A;
  readonly input: I;
  readonly now: Date;
  readonly locale: string;
  readonly source: string;
  readonly browser: Browser;
};

export type DoorSpec<A extends Actor, S extends z.ZodType, T> = {
  /** "room.verb", as in the audit trail and the list of doors. */
  readonly name: string;
  readonly input: S;
  readonly limits?: readonly Limit[];
  /** Asked so often that only refusals are worth a line in the log. */
  readonly quiet?: boolean;
  readonly run: (call: Call<A, z.output<S>>) => Promise<Result<T>>;
};

/** Everything each door does alike: check the input, count the tries, run, log. */
export async function passDoor<A extends Actor, S extends z.ZodType, T>(
  spec: DoorSpec<A, S, T>,
  given: { readonly actor: A; readonly raw: unknown; readonly locale: string },
): Promise<{ result: Result<T>; problems: Problem[] }> {
  const started = performance.now();
  const finish = (result: Result<T>, problems: Problem[] = result.ok ? [] : allProblems(result.problem)) => {
    const line = spec.quiet && result.ok ? log.debug : log.info;
    line("door", {
      door: spec.name,
      outcome: result.ok ? "ok" : (problems[0]?.code ?? "refused"),
      ms: Math.round(performance.now() - started),
    });
    return { result, problems };
  };
  const source = sourceOf(await sourceAddress());
  const parsed = spec.input.safeParse(given.raw);
  if (!parsed.success) {
    const problems = onePerField(parsed.error.issues.map(toProblem));
    return finish({ ok: false, problem: problems[0] ?? { code: "invalid" } }, problems);
  }
  // Only well-formed tries count: whoever mends a field is not shut out for it.
  const limited = await overLimit(spec, { ...given, source });
  if (limited) return finish(limited);
  const now = await shopNow();
  return finish(
    await spec.run({ actor: given.actor, input: parsed.data, now, locale: given.locale, source, browser: await requestBrowser() }),
  );
}

const toProblem = (issue: z.core.$ZodIssue): Problem => ({
  code: /^[a-z_]+$/.test(issue.message) ? issue.message : "invalid",
  ...(issue.path.length > 0 && { field: issue.path.join(".") }),
  ...(issue.code === "custom" && issue.params && { params: issue.params as NonNullable<Problem["params"]> }),
});

async function overLimit<A extends Actor, S extends z.ZodType, T>(
  spec: DoorSpec<A, S, T>,
  { actor, raw, source }: { actor: A; raw: unknown; source: string },
): Promise<ReturnType<typeof refuse> | null> {
  for (const limit of spec.limits ?? []) {
    const who = whoCounts(limit, { actor, raw, source });
    const waitSeconds = await countTry({ name: `${spec.name}/${limit.by}`, who, points: limit.points, seconds: limit.seconds });
    if (waitSeconds !== null) return refuse("too_many_tries", { minutes: Math.max(1, Math.ceil(waitSeconds / 60)) });
  }
  return null;
}

function whoCounts(limit: Limit, { actor, raw, source }: { actor: Actor; raw: unknown; source: string }): string {
  if (limit.by === "field")
    return String((raw as Record<string, unknown>)?.[limit.field] ?? "")
      .trim()
      .toLowerCase();
  if (limit.by === "actor") return actorName(actor);
  return limit.by === "source" ? source : "shop";
}

export const inWords = (problems: readonly Problem[], locale: string, doorName: string): FieldProblem[] =>
  problems.map((problem) => ({ field: problem.field ?? null, message: problemText(locale, doorName.split(".")[0] ?? "", problem) }));
