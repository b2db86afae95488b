import { translator } from "../../lib/i18n/translator.ts";
import { type FormState, IDLE } from "../../lib/kernel/form.ts";
import { cookieName } from "../../lib/platform/cookies.ts";
import type { Door } from "../support/source/doors.ts";
import { type Answer, answer, flashIn } from "./answers.ts";
import type { Call } from "./cells.ts";
import type { Values } from "./world.ts";

/** The request under way, as `next/headers` would tell of it; one at a time. */
let request: { cookies: Map<string, string>; headers: Headers } = { cookies: new Map(), headers: new Headers() };
let calls = 0;

/** Stands in for `next/headers` in the test file that mocks it. */
export const nextHeaders = {
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { name, value: request.cookies.get(name) } : undefined),
    has: (name: string) => request.cookies.has(name),
    set: (name: string, value: string) => void request.cookies.set(name, value),
  }),
};

/** Each call comes from a network of its own, so that no limit by network answers in a door's place. */
function begin(cookies: Values): void {
  calls++;
  const source = `198.51.${(calls >> 8) & 255}.${calls & 255}`;
  request = {
    cookies: new Map(Object.entries(cookies)),
    headers: new Headers({ "x-forwarded-for": source, "x-next-intl-locale": "en-IE", "x-pathname": "/" }),
  };
}

const REDIRECT = /^NEXT_REDIRECT;\w+;(.*);(\d{3});$/;

/** What was thrown, where that is how Next redirects or says that something is not there. */
function fromThrown(thrown: unknown): Answer {
  const digest = String((thrown as { digest?: string }).digest ?? "");
  const redirected = REDIRECT.exec(digest);
  if (redirected) return answer(303, { location: redirected[1] ?? "" });
  if (digest.startsWith("NEXT_HTTP_ERROR_FALLBACK;404")) return answer(404);
  throw thrown;
}

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

export async function actionCaller({ path, exportName }: Door): Promise<Call> {
  const action = ((await import(`../../${path}`)) as Record<string, Action>)[exportName] as Action;
  return async ({ fields = {} }, cookies) => {
    begin(cookies);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    try {
      const state = await action(IDLE, form);
      return answer(200, { said: state.problems.map(({ field, message }) => `${field ?? ""}: ${message}`).join(" ") });
    } catch (thrown) {
      return fromThrown(thrown);
    }
  };
}

export async function routeCaller({ path, method }: Door, origin: string): Promise<Call> {
  const handler = ((await import(`../../${path}`)) as Record<string, Handler>)[method ?? "GET"] as Handler;
  const pattern = path.replace(/^app/, "").replace(/\/route\.tsx?$/, "");
  return async ({ path: sent = "", fields, form }, cookies) => {
    begin(cookies);
    const url = new URL(sent, origin);
    const body = method === "POST" ? (form ?? new URLSearchParams(fields)) : null;
    const headers = { origin, "sec-fetch-site": "same-origin" };
    try {
      const got = await handler(new Request(url, { method: method ?? "GET", headers, body }), {
        params: Promise.resolve(paramsOf(pattern, url.pathname)),
      });
      return answer(got.status, { location: got.headers.get("location"), said: flashIn(request.cookies.get(cookieName("flash"))) });
    } catch (thrown) {
      return fromThrown(thrown);
    }
  };
}

/** `/api/orders/open/[token]` and an address of it make `{ token }`. */
function paramsOf(pattern: string, pathname: string): Record<string, string> {
  const parts = pathname.split("/");
  return Object.fromEntries(
    pattern
      .split("/")
      .flatMap((part, index) => (part.startsWith("[") ? [[part.slice(1, -1), decodeURIComponent(parts[index] ?? "")]] : [])),
  );
}

export const notAllowed = `: ${translator("en-IE")("problems.not_allowed")}`;
