import "server-only";
import { refresh } from "next/cache";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { translator } from "../i18n/translator.ts";
import { type Actor, actorName, type Customer, type HalfStaff, may, type Permission, type Shopper, type Staff } from "../kernel/actor.ts";
import { type FormState, formToObject, keptValues } from "../kernel/form.ts";
import { type Problem, type Result, refuse } from "../kernel/result.ts";
import { audit } from "./audit.ts";
import type { CookieName } from "./cookies.ts";
import { type Call, type DoorSpec, inWords, passDoor } from "./door.ts";
import { say } from "./flash.ts";
import { log, newRequestId, withRequestId } from "./log.ts";
import { paths } from "./paths.ts";
import { dropCookie, requestIdHeader, requestLocale, requestPath, writeCookie } from "./request.ts";
import { findCustomer, findHalfSignedInStaff, findShopper, findStaff, isFresh } from "./session.ts";

/**
 * A server action for forms. As `<form action={it}>` it needs no script and says its outcome in a flash line; through
 * `useActionState` it answers a FormState with problems at their fields and the typed values kept.
 */
export interface FormAction<T> {
  (form: FormData): Promise<void>;
  (previous: FormState<T>, form: FormData): Promise<FormState<T>>;
}

type ActionSpec<A extends Actor, S extends z.ZodType, T> = DoorSpec<A, S, T> & {
  /** The page it was sent from is drawn anew around its answer, where it leads nowhere else. */
  readonly redraws?: true;
  /** Where to go when it is done; else the page stays. */
  readonly leadsTo?: (value: T, call: Pick<Call<A, z.output<S>>, "input" | "locale">) => string | undefined;
  /** Cookies that change when it is done; null drops one. With it comes `leadsTo`: a cookie's value is never answered to a script. */
  readonly cookies?: (value: T) => CookieChanges;
  /** Message key of the line said when it is done; where that hangs on what came of it, told from that. */
  readonly said?: string | ((value: T) => string);
};

export type CookieChanges = { readonly [name in CookieName]?: { readonly value: string; readonly seconds: number } | null };

type Admit<A> = () => Promise<{ actor: A; locale: string } | { refused: Problem; locale: string }>;

/** Anyone: guests and signed-in customers. */
export const publicAction = <S extends z.ZodType, T>(spec: ActionSpec<Shopper, S, T>): FormAction<T> =>
  formAction(spec, async () => ({ actor: await findShopper(), locale: await requestLocale() }));

/** Signed-in customers; others are sent to sign in. */
export const customerAction = <S extends z.ZodType, T>(spec: ActionSpec<Customer, S, T>): FormAction<T> =>
  formAction(spec, async () => {
    const locale = await requestLocale();
    const actor = await findCustomer();
    return actor ? { actor, locale } : redirect(paths(locale).signIn(await requestPath()));
  });

/** Staff between the two steps of signing in; others begin with the first. */
export const halfStaffAction = <S extends z.ZodType, T>(spec: ActionSpec<HalfStaff, S, T>): FormAction<T> =>
  formAction(spec, async () => {
    const actor = await findHalfSignedInStaff();
    return actor ? { actor, locale: actor.locale } : redirect(paths.admin.signIn());
  });

type StaffTerms<I> = {
  readonly permission: Permission;
  readonly fresh?: boolean;
  /** What the act was about, where it is not the first id of the input. */
  readonly subject?: (input: I) => string;
};

/** Staff with the permission; every act and every refusal is in the audit trail. `fresh` asks for a second factor given just now. */
export const staffAction = <S extends z.ZodType, T>(spec: ActionSpec<Staff, S, T> & StaffTerms<z.output<S>>): FormAction<T> =>
  formAction({ ...spec, run: (call) => audited(spec, call) }, async () => {
    const actor = await findStaff();
    if (!actor) redirect(paths.admin.signIn(await requestPath()));
    if (may(actor, spec.permission)) return { actor, locale: actor.locale };
    await audit({ actor: actorName(actor), action: spec.name, outcome: "not_allowed" });
    return { refused: { code: "not_allowed" }, locale: actor.locale };
  });

async function audited<S extends z.ZodType, T>(
  spec: ActionSpec<Staff, S, T> & StaffTerms<z.output<S>>,
  call: Call<Staff, z.output<S>>,
): Promise<Result<T>> {
  const result = spec.fresh && !isFresh(call.actor) ? (refuse("second_factor_needed") as Result<T>) : await spec.run(call);
  await audit({
    actor: actorName(call.actor),
    action: spec.name,
    subject: spec.subject?.(call.input) ?? subjectOf(call.input),
    outcome: result.ok ? "ok" : result.problem.code,
  });
  return result;
}

/** The first id in the input is what the act was about. */
function subjectOf(input: unknown): string | null {
  const values = input && typeof input === "object" ? Object.values(input) : [];
  return values.find((value): value is string => typeof value === "string" && /^[a-z]{3}_[0-9a-z]{8,}$/.test(value)) ?? null;
}

function formAction<A extends Actor, S extends z.ZodType, T>(spec: ActionSpec<A, S, T>, admit: Admit<A>): FormAction<T> {
  async function act(first: FormState<T> | FormData, second?: FormData): Promise<FormState<T> | undefined> {
    const form = second ?? (first as FormData);
    const id = (await requestIdHeader()) ?? newRequestId();
    const state = await withRequestId(id, () => answer(spec, admit, form));
    if (second) return state;
    if (state.status === "refused") await say({ tone: "refused", message: state.problems.map((problem) => problem.message).join(" ") });
    else if (state.message) await say({ tone: "done", message: state.message });
    return undefined;
  }
  return act as FormAction<T>;
}

async function answer<A extends Actor, S extends z.ZodType, T>(
  spec: ActionSpec<A, S, T>,
  admit: Admit<A>,
  form: FormData,
): Promise<FormState<T>> {
  const values = keptValues(form);
  const admitted = await admit();
  const { locale } = admitted;
  const refused = (problems: readonly Problem[]): FormState<T> => ({
    status: "refused",
    values,
    problems: inWords(problems, locale, spec.name),
  });
  if ("refused" in admitted) return refused([admitted.refused]);
  const raw = formToObject(form);
  try {
    const { result, problems } = await passDoor(spec, { actor: admitted.actor, raw, locale });
    if (!result.ok) return refused(problems);
    await changeCookies(spec.cookies?.(result.value) ?? {});
    const said = typeof spec.said === "function" ? spec.said(result.value) : spec.said;
    const message = said && translator(locale)(said);
    const target = spec.leadsTo?.(result.value, { input: spec.input.parse(raw), locale });
    if (target) {
      if (message) await say({ tone: "done", message });
      redirect(target);
    }
    if (spec.redraws) refresh();
    return { status: "ok", values: {}, problems: [], data: result.value, ...(message && { message }) };
  } catch (error) {
    unstable_rethrow(error);
    log.error("door failed", error, { door: spec.name });
    return refused([{ code: "unexpected" }]);
  }
}

async function changeCookies(changes: CookieChanges): Promise<void> {
  for (const [name, change] of Object.entries(changes) as [CookieName, { value: string; seconds: number } | null][]) {
    await (change ? writeCookie(name, change.value, change.seconds) : dropCookie(name));
  }
}
