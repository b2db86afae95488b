import "server-only";
import { redirect, unstable_rethrow } from "next/navigation";
import { connection } from "next/server";
import type { z } from "zod";
import { store } from "../../store.config.ts";
import { translator } from "../i18n/translator.ts";
import { actorName, type Guest, may, type Permission, type Shopper, type Staff } from "../kernel/actor.ts";
import { formToObject } from "../kernel/form.ts";
import { type Problem, type Result, refuse } from "../kernel/result.ts";
import { audit } from "./audit.ts";
import { type Call, type DoorSpec, inWords, passDoor } from "./door.ts";
import { env } from "./env.ts";
import { say } from "./flash.ts";
import { log, newRequestId, withRequestId } from "./log.ts";
import { paths, safeBack } from "./paths.ts";
import { sameText } from "./secrets.ts";
import { findShopper, findStaff } from "./session.ts";
import { filesOf, readBody, readForm, readUpload, type Upload } from "./upload.ts";

type Params = { params: Promise<Record<string, string | string[]>> };
export type RouteHandler = (request: Request, context: Params) => Promise<Response>;

const MAX_FORM_BYTES = 64 * 1024;
const NO_STORE = { "cache-control": "no-store" };

/** Runs a handler under its request id; a fault is logged and answered without detail. */
const traced =
  (name: string, handle: RouteHandler): RouteHandler =>
  (request, context) =>
    withRequestId(request.headers.get("x-request-id") ?? newRequestId(), async () => {
      try {
        await connection();
        return await handle(request, context);
      } catch (error) {
        unstable_rethrow(error);
        log.error("route failed", error, { door: name });
        return Response.json({ error: "unexpected" }, { status: 500, headers: NO_STORE });
      }
    });

/** Browsers send both with a form; a request without them is not from our page (TRUST R40). */
export function isSameOrigin(request: Request): boolean {
  return request.headers.get("origin") === new URL(env().PUBLIC_URL).origin && request.headers.get("sec-fetch-site") === "same-origin";
}

/**
 * A form post that moves money: stable URL, same-origin, small body, answered 303. A refusal is said in a flash line on
 * the page the form came from.
 */
export const moneyRoute = <S extends z.ZodType, T>(
  spec: DoorSpec<Shopper, S, T> & {
    readonly leadsTo: (value: T, call: { locale: string }) => string;
    readonly back: (locale: string) => string;
  },
): RouteHandler =>
  traced(spec.name, async (request) => {
    if (!isSameOrigin(request)) return Response.json({ error: "not_from_here" }, { status: 403, headers: NO_STORE });
    if (!(request.headers.get("content-type") ?? "").startsWith("application/x-www-form-urlencoded"))
      return Response.json({ error: "not_a_form" }, { status: 415, headers: NO_STORE });
    const body = await readBody(request, MAX_FORM_BYTES);
    if (!body) return Response.json({ error: "too_large" }, { status: 413, headers: NO_STORE });
    const form = new FormData();
    for (const [key, value] of new URLSearchParams(body.toString("utf8"))) form.append(key, value);
    const { locale: givenLocale, ...raw } = formToObject(form);
    const locale = localeAsked(typeof givenLocale === "string" ? givenLocale : null);
    const { result, problems } = await passDoor(spec, { actor: await findShopper(), raw, locale }).catch((error: unknown) =>
      broken(spec.name, error),
    );
    if (result.ok) return seeOther(spec.leadsTo(result.value, { locale }));
    await say({
      tone: "refused",
      message: inWords(problems, locale, spec.name)
        .map((problem) => problem.message)
        .join(" "),
    });
    // The same attempt with another content is a conflict (R2); browsers go back by the header, machines see the status.
    if (result.problem.code === "attempt_changed")
      return new Response(null, { status: 409, headers: { refresh: `0; url=${spec.back(locale)}`, ...NO_STORE } });
    return seeOther(spec.back(locale));
  });

/** A buyer never meets an error page at the till: the fault is logged, and the page they came from says that nothing was changed. */
function broken(name: string, error: unknown): { result: { ok: false; problem: Problem }; problems: Problem[] } {
  unstable_rethrow(error);
  log.error("door failed", error, { door: name });
  const problem = { code: "unexpected" };
  return { result: { ok: false, problem }, problems: [problem] };
}

export const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location, ...NO_STORE } });

/** A read for browsers or machines; never stored unless the handler says so. Params are checked, the actor is known. */
export const readRoute = <S extends z.ZodType>(spec: {
  readonly name: string;
  readonly input: S;
  readonly limits?: DoorSpec<Shopper, S, Response>["limits"];
  readonly quiet?: boolean;
  readonly run: (call: Call<Shopper, z.output<S>>) => Promise<Result<Response>>;
}): RouteHandler =>
  traced(spec.name, async (request, context) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const { locale: givenLocale, ...rest } = query;
    const raw = { ...rest, ...(await context.params) };
    const locale = localeAsked(givenLocale);
    const { result } = await passDoor(spec, { actor: await findShopper(), raw, locale });
    if (!result.ok)
      return Response.json(
        { error: result.problem.code },
        { status: result.problem.code === "too_many_tries" ? 429 : 404, headers: NO_STORE },
      );
    if (!result.value.headers.has("cache-control")) result.value.headers.set("cache-control", "no-store");
    return result.value;
  });

/**
 * A POST that a mail program sends by itself (RFC 8058): from nowhere, without a cookie, with a body of no interest. Nothing but
 * the token in its address says what it may do, and it is answered without a page.
 */
export const oneClickRoute = <S extends z.ZodType>(spec: DoorSpec<Guest, S, null>): RouteHandler =>
  traced(spec.name, async (request, context) => {
    if (!(await readBody(request, MAX_FORM_BYTES))) return Response.json({ error: "too_large" }, { status: 413, headers: NO_STORE });
    const locale = localeAsked(new URL(request.url).searchParams.get("locale"));
    const { result } = await passDoor(spec, { actor: { kind: "guest" }, raw: await context.params, locale });
    return result.ok
      ? new Response(null, { status: 204, headers: NO_STORE })
      : Response.json({ error: result.problem.code }, { status: 404, headers: NO_STORE });
  });

const localeAsked = (given: string | null | undefined): string =>
  given && /^[a-z]{2}-[A-Z]{2}$/.test(given) ? given : store.defaultLocale;

/** A staff download (papers, exports): without the permission it does not exist. */
export const staffRoute = <S extends z.ZodType>(spec: {
  readonly name: string;
  readonly permission: Permission;
  readonly input: S;
  readonly run: (call: Call<Staff, z.output<S>>) => Promise<Result<Response>>;
}): RouteHandler =>
  traced(spec.name, async (request, context) => {
    const staff = await findStaff();
    if (!staff) redirect(paths.admin.signIn(safeBack(new URL(request.url).pathname, paths.admin.home())));
    const missing = () => Response.json({ error: "not_found" }, { status: 404, headers: NO_STORE });
    if (!may(staff, spec.permission)) return missing();
    const raw = { ...Object.fromEntries(new URL(request.url).searchParams), ...(await context.params) };
    const { result } = await passDoor(spec, { actor: staff, raw, locale: staff.locale });
    if (!result.ok) return missing();
    result.value.headers.set("cache-control", "no-store");
    return result.value;
  });

/**
 * A form of the staff with files: stable address, same-origin, answered 303 with one line of what was done or why not. Who
 * comes is asked before a byte is read, and never more than `maxBytes` are (TRUST R50).
 */
export const staffUploadRoute = <S extends z.ZodType, T>(
  spec: Omit<DoorSpec<Staff, S, T>, "run"> & {
    readonly permission: Permission;
    readonly maxBytes: number;
    readonly run: (call: Call<Staff, z.output<S>>, files: readonly Upload[]) => Promise<Result<T>>;
    readonly subject: (input: z.output<S>) => string;
    readonly leadsTo: (value: T, input: z.output<S>) => string;
    /** Where the form stands, by what it sent. */
    readonly back: (raw: Readonly<Record<string, unknown>>) => string;
    readonly said?: (value: T) => { readonly key: string; readonly values?: Readonly<Record<string, number>> };
  },
): RouteHandler =>
  traced(spec.name, async (request) => {
    const staff = await findStaff();
    if (!staff) redirect(paths.admin.signIn(paths.admin.home()));
    const closed = (error: string, status: number) => Response.json({ error }, { status, headers: NO_STORE });
    if (!may(staff, spec.permission)) return closed("not_found", 404);
    if (!isSameOrigin(request)) return closed("not_from_here", 403);
    const form = await readUpload(request, spec.maxBytes);
    const raw = form ? formToObject(form) : {};
    const files = form ? await filesOf(form) : [];
    const run = (call: Call<Staff, z.output<S>>) => (form ? spec.run(call, files) : Promise.resolve(refuse("upload_too_large")));
    const { result, problems } = await passDoor({ ...spec, run } as DoorSpec<Staff, S, T>, { actor: staff, raw, locale: staff.locale });
    const given = spec.input.safeParse(raw);
    const subject = given.success ? spec.subject(given.data) : null;
    await audit({ actor: actorName(staff), action: spec.name, subject, outcome: result.ok ? "ok" : result.problem.code });
    if (result.ok && given.success) {
      const said = spec.said?.(result.value);
      if (said) await say({ tone: "done", message: translator(staff.locale)(said.key, said.values) });
      return seeOther(spec.leadsTo(result.value, given.data));
    }
    const words = inWords(problems, staff.locale, spec.name).map(({ message }) => message);
    await say({ tone: "refused", message: words.join(" ") });
    return seeOther(spec.back(raw));
  });

/**
 * A form of a customer with files: stable address, same-origin, answered 303. That the thing its address names is theirs is asked
 * before a byte of the body is read; another's looks like a missing one (TRUST R39, R50).
 */
export const shopperUploadRoute = <S extends z.ZodType, F extends z.ZodType, T>(
  spec: Omit<DoorSpec<Shopper, S, T>, "run"> & {
    readonly fields: F;
    readonly maxBytes: number;
    readonly isTheirs: (input: z.output<S>) => Promise<boolean>;
    readonly run: (call: Call<Shopper, z.output<S>>, fields: z.output<F>, files: readonly Upload[]) => Promise<Result<T>>;
    readonly leadsTo: (value: T, locale: string) => string;
    readonly back: (input: z.output<S>, locale: string) => Promise<string>;
    readonly said: (value: T) => { readonly tone: "done" | "refused"; readonly key: string };
  },
): RouteHandler =>
  traced(spec.name, async (request, context) => {
    const closed = (error: string, status: number) => Response.json({ error }, { status, headers: NO_STORE });
    if (!isSameOrigin(request)) return closed("not_from_here", 403);
    const locale = localeAsked(new URL(request.url).searchParams.get("locale"));
    const given = spec.input.safeParse(await context.params);
    if (!given.success || !(await spec.isTheirs(given.data))) return closed("not_found", 404);
    const run = (call: Call<Shopper, z.output<S>>) => readForm(request, spec, call);
    const { result, problems } = await passDoor({ ...spec, run }, { actor: await findShopper(), raw: given.data, locale });
    const words = inWords(problems, locale, spec.name).map(({ message }) => message);
    if (!result.ok) await say({ tone: "refused", message: words.join(" ") });
    if (!result.ok) return seeOther(await spec.back(given.data, locale));
    const { tone, key } = spec.said(result.value);
    await say({ tone, message: translator(locale)(key) });
    return seeOther(spec.leadsTo(result.value, locale));
  });

/** What a provider tells us: the raw body, at most `maxBytes`; the handler verifies it and answers a status. */
export const webhookRoute = (spec: {
  readonly name: string;
  readonly maxBytes: number;
  readonly run: (raw: string, headers: Headers) => Promise<{ status: number }>;
}): RouteHandler =>
  traced(spec.name, async (request) => {
    const body = await readBody(request, spec.maxBytes);
    if (!body) return Response.json({ error: "too_large" }, { status: 400, headers: NO_STORE });
    const { status } = await spec.run(body.toString("utf8"), request.headers);
    log.info("webhook", { door: spec.name, status });
    return Response.json({ received: status < 300 }, { status, headers: NO_STORE });
  });

/** Between processes of the shop: the worker tells the web process what changed. */
export const internalRoute = <S extends z.ZodType>(spec: {
  readonly name: string;
  readonly input: S;
  readonly run: (input: z.output<S>) => Promise<Response>;
}): RouteHandler =>
  traced(spec.name, async (request) => {
    const given = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
    if (!sameText(given, env().INTERNAL_TOKEN)) return Response.json({ error: "not_found" }, { status: 404, headers: NO_STORE });
    const body = await readBody(request, MAX_FORM_BYTES);
    const parsed = spec.input.safeParse(JSON.parse(body?.toString("utf8") || "null"));
    return parsed.success ? spec.run(parsed.data) : Response.json({ error: "invalid" }, { status: 422, headers: NO_STORE });
  });
