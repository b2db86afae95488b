import { sql } from "../../lib/platform/db/pool.ts";
import { ACTIONS, ROUTES } from "../access/expected.ts";
import { PEOPLE, type Values, World } from "../access/world.ts";
import { stockThing } from "../orders/shop.ts";
import { findDoors } from "../support/source/doors.ts";
import { listFiles } from "../support/source/files.ts";
import { type Setting, type Trial, Verdict } from "./harness.ts";
import { actionOver, pageOver, routeOver } from "./over-http.ts";

/** What stands in an address in the place of an id or a name. */
const PLACES = ["%00", "%E0%A4%A", "a".repeat(3_000), "-1", "..%2f..%2fetc%2fpasswd", "%F0%9F%98%80", "%27%20OR%201%3D1--", "constructor"];
/** What is asked of a list. */
const ASKED = [
  ...["q=%00", `q=${"a".repeat(3_000)}`, "q=%25%5F%27", "q=a&q=b", "view=constructor", "sort=__proto__", "state=%F0%9F%98%80"],
  ...["page=-1", "page=1e9", "page=99999999999999999999", "from=2026-99-99", "month=2026-13", "price=abc", "colour=%E0%A4%A"],
];
/** What is typed into a field. */
const TYPED = ["a\0b", "x".repeat(900), "-1", "1e309", "\u{1f600}\u202e", "' OR 1=1--", "__proto__", ""];
const AT_ONCE = 4;

type Try = { readonly what: string; readonly send: () => Promise<{ readonly status: number }> };

/** Whatever is put into an address or a field, a way in answers in its own words or refuses; nothing falls over. */
export const oddAddresses: Trial = {
  key: "ODD",
  title: "addresses and fields that nobody types",
  async run({ url, seconds, random }: Setting) {
    const verdict = new Verdict();
    const until = performance.now() + seconds * 1_000;
    const world = await World.open(await stockThing({ units: 5 }));
    const tries = [...(await listAddresses(url, world)), ...listFields(url)]
      .map((each) => ({ each, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ each }) => each);
    const all = tries.length;
    const work = async () => {
      for (let next = tries.pop(); next && performance.now() < until; next = tries.pop()) {
        const { status } = await next.send();
        verdict.hold(status < 500, `${next.what.slice(0, 160)}: ${status}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const members = PEOPLE.map(world.id);
    await sql.exec`UPDATE staff_session SET revoked_at = now() WHERE staff_id = ANY(${members}) AND revoked_at IS NULL`;
    await sql.exec`UPDATE staff SET disabled_at = now() WHERE id = ANY(${members}) AND disabled_at IS NULL`;
    return verdict.outcome({ "ways to ask": all, "tried in time": all - tries.length });
  },
};

/** Every page and every address that is read, each as somebody who may see it. */
async function listAddresses(url: string, world: World): Promise<Try[]> {
  const [staff, customer] = [await world.browserOf("admin"), await world.browserOf("ada")];
  const places = listFiles()
    .filter((file) => /^app\/.*\/(page|route)\.tsx?$/.test(file))
    .map((file) => file.replace(/^app|\/(page|route)\.tsx?$|\/\([^)]+\)|\/\[locale\]/g, "") || "/");
  return [...new Set(places)].flatMap((place) => {
    const cookies = place.startsWith("/admin") ? staff : customer;
    return spelled(place).map((path) => ({ what: path, send: () => pageOver(url)({ path }, cookies) }));
  });
}

const spelled = (place: string): string[] =>
  place.includes("[") ? PLACES.map((odd) => place.replace(/\[[^/]+\]+/g, odd)) : ASKED.map((query) => `${place}?${query}`);

/** Every form that is anybody's, with odd things typed into all of its fields. */
function listFields(url: string): Try[] {
  return findDoors().flatMap((door) => {
    const expected = door.method ? ROUTES[door.name] : ACTIONS[door.name];
    const call = door.method === "GET" ? null : door.method ? routeOver(url, door.method) : actionOver(url, door);
    if (!call || expected?.who !== "anyone") return [];
    const { fields = {}, path } = expected.send();
    return TYPED.map((odd) => ({
      what: `${door.name} ${JSON.stringify(odd.slice(0, 20))}`,
      send: () => call({ fields: oddly(fields, odd), ...(path !== undefined && { path }) }, {}),
    }));
  });
}

const oddly = (fields: Values, odd: string): Values => ({
  ...Object.fromEntries(Object.keys(fields).map((name) => [name, odd])),
  ...Object.fromEntries(["name", "email", "message", "q", "orderId", "number"].map((name) => [name, odd])),
});
