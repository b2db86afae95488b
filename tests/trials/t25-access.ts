import { translator } from "../../lib/i18n/translator.ts";
import { endUnpaid } from "../../lib/orders/commands/end-unpaid.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { type Call, tryDoor } from "../access/cells.ts";
import { ACTIONS, isCatalogue, ROUTES } from "../access/expected.ts";
import { PAGES } from "../access/expected-pages.ts";
import type { Expected } from "../access/kinds.ts";
import { PEOPLE, World } from "../access/world.ts";
import { stockThing } from "../orders/shop.ts";
import { findDoors } from "../support/source/doors.ts";
import { listFiles } from "../support/source/files.ts";
import { type Setting, type Trial, Verdict } from "./harness.ts";
import { actionOver, pageOver, routeOver } from "./over-http.ts";
import { PAID_THINGS } from "./paid-things.ts";

type Entry = { readonly name: string; readonly expected: Expected | undefined; readonly call: Call | null };

/** Every way in that the source shows, with what was written down about it. */
function listEntries(url: string): Entry[] {
  const doors = findDoors().map(
    (door): Entry => ({
      name: door.name,
      expected: door.method ? ROUTES[door.name] : ACTIONS[door.name],
      call: door.method ? routeOver(url, door.method) : actionOver(url, door),
    }),
  );
  const pages = listFiles()
    .filter((file) => /^app\/.*\/page\.tsx$/.test(file) && !isCatalogue(file))
    .map((file): Entry => {
      const name = file.replace(/^app|\/page\.tsx$|\/\([^)]+\)|\/\[locale\]/g, "") || "/";
      return { name, expected: PAGES[name], call: pageOver(url) };
    });
  return [...doors, ...pages];
}

const shuffled = <T>(all: readonly T[], random: () => number): T[] =>
  all
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);

/** Whoever comes, by whatever way in, with whosever thing: the cells were written down first (R38–R41). */
export const access: Trial = {
  key: "T25",
  title: "object access matrix",
  async run({ url, seconds, random }: Setting) {
    const verdict = new Verdict();
    const until = performance.now() + seconds * 1_000;
    const entries = listEntries(url);
    const unlisted = entries.filter(({ expected }) => !expected).map(({ name }) => name);
    const known = new Set(entries.map(({ name }) => name));
    const gone = [ACTIONS, ROUTES, PAGES].flatMap((table) => Object.keys(table)).filter((name) => !known.has(name));
    for (const name of unlisted) verdict.hold(false, `${name} is written down nowhere`);
    for (const name of gone) verdict.hold(false, `${name} is written down and does not exist`);
    const world = await World.open(await stockThing({ units: 5_000, title: "A thing for trials" }), PAID_THINGS);
    const words = { notAllowed: `: ${translator("en-IE")("problems.not_allowed")}` };
    const tried = new Set<string>();
    let [cells, wrong] = [0, 0];
    for (const { name, expected, call } of shuffled(entries, random)) {
      if (!expected || !call || (tried.size > 0 && performance.now() > until)) continue;
      for (const cell of await tryDoor(world, { name, expected, call, words })) {
        cells++;
        if (!verdict.hold(cell.wrong === null, `${cell.name}: ${cell.wrong}`)) wrong++;
      }
      tried.add(name);
    }
    await tidyUp(world);
    const asleep = entries.filter(({ call }) => call === null).map(({ name }) => name);
    return verdict.outcome({
      "ways in": entries.length,
      "tried in time": tried.size,
      cells,
      wrong,
      unlisted: unlisted.length,
      "on no page of the build": asleep.length ? asleep.join(", ") : 0,
    });
  },
};

/** The trial's orders hold stock and wait for money that never comes; they end here, not half an hour later. */
async function tidyUp({ line, id: idOf }: World): Promise<void> {
  const open = await sql.many<{ id: string }>`
    SELECT o.id FROM orders o JOIN line_item l ON l.order_id = o.id WHERE l.variant_id = ${line.variantId} AND o.state = 'pending_payment'`;
  for (const { id } of open)
    await endUnpaid({ orderId: id, event: "cancel", reason: "called_off", by: "system:trial", now: await shopNow() });
  const members = PEOPLE.map(idOf);
  await sql.exec`UPDATE staff_session SET revoked_at = now() WHERE staff_id = ANY(${members}) AND revoked_at IS NULL`; // I25: the disabled one's too
  await sql.exec`UPDATE staff SET disabled_at = now() WHERE id = ANY(${members}) AND disabled_at IS NULL`;
  await sql.exec`UPDATE product SET status = 'draft' WHERE id = ${line.productId}`;
}
