import { readFileSync } from "node:fs";
import path from "node:path";
import { cookieName } from "../../lib/platform/cookies.ts";
import { type Answer, answer, flashIn } from "../access/answers.ts";
import type { Call } from "../access/cells.ts";
import type { Values } from "../access/world.ts";
import type { Door } from "../support/source/doors.ts";
import { sameOrigin } from "./browser.ts";

let calls = 0;
/** A network of its own each, so that no limit answers in a door's place. */
const anySource = (): string => `198.51.${(++calls >> 8) & 255}.${calls & 255}`;

const sent = (url: string, cookies: Values, more: Readonly<Record<string, string>> = {}) => ({
  ...sameOrigin(url),
  ...more,
  cookie: Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join("; "),
  "x-forwarded-for": anySource(),
});

const flashOf = (got: Response): string => {
  const line = got.headers.getSetCookie().find((each) => each.startsWith(`${cookieName("flash")}=`));
  return flashIn(line?.split(";")[0]?.split("=")[1]);
};

export const routeOver =
  (url: string, method: string): Call =>
  async ({ path: at = "", fields }, cookies) => {
    const body = method === "POST" ? new URLSearchParams(fields) : null;
    const got = await fetch(new URL(at, url), { method, headers: sent(url, cookies), body, redirect: "manual" });
    await got.arrayBuffer();
    return answer(got.status, { location: got.headers.get("location"), said: flashOf(got) });
  };

/** A page says what stands in its main part, without what the browser's scripts carry. */
export const pageOver =
  (url: string): Call =>
  async ({ path: at = "" }, cookies) => {
    const got = await fetch(new URL(at, url), { headers: sent(url, cookies), redirect: "manual" });
    const html = await got.text();
    const main = /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? "";
    const words = main
      .replace(/<(script|template)\b[\s\S]*?<\/\1>/g, " ")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    return answer(got.status, { location: got.headers.get("location"), said: words.slice(0, 160) });
  };

type Manifest = {
  readonly node: Readonly<
    Record<string, { readonly filename: string; readonly exportedName: string; readonly workers: Readonly<Record<string, unknown>> }>
  >;
};
let manifest: Manifest["node"] | undefined;

/** The actions of the build that is under trial, by file and export. */
function actionOf(door: Door): { id: string; page: string } | null {
  manifest ??= (
    JSON.parse(
      readFileSync(path.resolve(process.env.NEXT_DIST_DIR ?? ".next", "server/server-reference-manifest.json"), "utf8"),
    ) as Manifest
  ).node;
  const found = Object.entries(manifest).find(([, each]) => each.filename === door.path && each.exportedName === door.exportName);
  const page = found && Object.keys(found[1].workers).sort((one, other) => one.length - other.length)[0];
  return found && page ? { id: found[0], page: addressOf(page) } : null;
}

const SAMPLES: Readonly<Record<string, string>> = { step: "contact", key: "terms", handle: "none", email: "none@shopper.example" };

/** Any address of a page, from its place in the build: `app/[locale]/(private)/track/[number]/page`. */
const addressOf = (page: string): string =>
  page.replace(/^app|\/page$|\/\([^)]+\)|\/\[locale\]/g, "").replace(/\[(\w+)\]/g, (_, name: string) => SAMPLES[name] ?? "00000-00000") ||
  "/";

/** Calls an action by its id, as a page's script does; null when no page of the build uses it. */
export function actionOver(url: string, door: Door): Call | null {
  const action = actionOf(door);
  if (!action) return null;
  return async ({ fields = {} }, cookies) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
    body.append("0", JSON.stringify([{ status: "idle", problems: [], values: {} }, "$K1"]));
    const headers = sent(url, cookies, { "next-action": action.id, accept: "text/x-component" });
    const got = await fetch(new URL(action.page, url), { method: "POST", headers, body, redirect: "manual" });
    return readAction(got, await got.text());
  };
}

type State = { readonly status?: string; readonly problems?: readonly { readonly field: string | null; readonly message: string }[] };

function readAction(got: Response, text: string): Answer {
  const redirected = got.headers.get("x-action-redirect")?.split(";")[0];
  if (redirected !== undefined) return answer(303, { location: redirected });
  const row = /^1:(\{.*\})$/m.exec(text)?.[1];
  if (!row) return answer(got.status === 200 ? 500 : got.status, { said: text.slice(0, 200) });
  const { problems = [] } = JSON.parse(row) as State;
  return answer(got.status, { said: problems.map(({ field, message }) => `${field ?? ""}: ${message}`).join(" ") });
}
