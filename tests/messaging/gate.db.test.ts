import { beforeAll, describe, expect, test } from "vitest";
import { HOUR, later } from "../../lib/kernel/clock.ts";
import { minuteOfDayIn } from "../../lib/kernel/days.ts";
import { must } from "../../lib/kernel/result.ts";
import { choose, endByMail } from "../../lib/messaging/commands/choices.ts";
import { releaseHeld } from "../../lib/messaging/commands/release.ts";
import { linkToken } from "../../lib/messaging/queries/links.ts";
import { listMessagesTo } from "../../lib/messaging/queries/sent.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { moveTo, Post, rowsTo, say, send, sendAll, somebody } from "./post.ts";
import { aReader } from "./readers.ts";

let post: Post;
beforeAll(async () => {
  post = await Post.open();
});

const release = async () => releaseHeld(await shopNow());
const subjects = (email: string) => post.to(email).map(({ mail }) => mail.subject);
const NEWS = "delivery/shipment-handed-over";

describe("the night", () => {
  test("news waits for the morning and goes once, whoever lets it go", async () => {
    const email = somebody();
    await moveTo(23);
    const id = await say(email, "delivery/shipment-delivered");
    await send(id);
    expect(await rowsTo(email)).toMatchObject([{ state: "held", reason: "quiet_hours" }]);
    await release();
    await send(id);
    expect(subjects(email)).toEqual([]);

    const morning = await moveTo(8);
    expect(minuteOfDayIn(morning, "Europe/Dublin")).toBe(480);
    await moveClock(60_000);
    await Promise.all([release(), release(), release()]);
    await Promise.all([sendAll(email), release()]);
    await sendAll(email);
    expect(await rowsTo(email)).toMatchObject([{ state: "sent", reason: null, heldUntil: null }]);
    expect(subjects(email)).toHaveLength(1);
  });

  test("an answer to one's own act, and news of a date that passes by morning, go in the night", async () => {
    const email = somebody();
    const now = await moveTo(23);
    await send(await say(email, "customers/reset-password"));
    await send(await say(email, "delivery/late-noticed", { promise: { id: "prm_00000000", dueAt: later(now, HOUR) } }));
    expect((await rowsTo(email)).map(({ state }) => state)).toEqual(["sent", "sent"]);
  });
});

describe("caps and the digest", () => {
  /** Three pieces of news have gone this week, two more wait. */
  async function overTheCap() {
    const email = somebody();
    await moveTo(11);
    for (let news = 0; news < 5; news++) await send(await say(email, NEWS));
    return email;
  }

  test("the fourth and fifth of a week are told at nine in one mail with a line each, once", async () => {
    const email = await overTheCap();
    expect((await rowsTo(email)).map(({ state }) => state)).toEqual(["sent", "sent", "sent", "held", "held"]);
    await moveTo(9);
    await moveClock(60_000);
    await Promise.all([release(), release(), release()]);
    await sendAll(email);
    await release();
    await sendAll(email);
    const rows = await rowsTo(email);
    const digests = rows.filter(({ template }) => template === "messaging/digest");
    expect(digests).toMatchObject([{ state: "sent" }]);
    expect(rows.filter(({ digestId }) => digestId === digests[0]?.id).map(({ state }) => state)).toEqual(["merged", "merged"]);
    const [digest] = post.to(email).slice(3);
    expect(post.to(email)).toHaveLength(4);
    expect(digest?.mail.subject).toBe("2 pieces of news from us, in one mail");
    expect(digest?.mail.text?.match(/on its way/gi)?.length).toBeGreaterThanOrEqual(2);
  });

  test("a single one is told as itself; what is not wanted any more is not told", async () => {
    const [alone, gone] = [await overTheCap(), await overTheCap()];
    const [, , , , fifth] = await rowsTo(alone);
    await sql.exec`DELETE FROM message_intent WHERE id = ${fifth?.id ?? ""}`;
    await choose({
      email: gone,
      newsByEmail: false,
      guidesByEmail: true,
      newsByPush: true,
      remindersByEmail: true,
      orderByPush: true,
      bundled: false,
      now: await shopNow(),
    });
    await moveTo(9);
    await moveClock(60_000);
    await release();
    await Promise.all([sendAll(alone), sendAll(gone)]);
    expect((await rowsTo(alone)).map(({ state }) => state)).toEqual(["sent", "sent", "sent", "sent"]);
    expect((await rowsTo(gone)).slice(3)).toMatchObject([{ state: "suppressed", reason: "not_wanted" }, { state: "suppressed" }]);
    expect(subjects(gone)).toHaveLength(3);
  });

  test("two at once do not both count as the third", async () => {
    const email = somebody();
    await moveTo(11);
    const ids = await Promise.all(Array.from({ length: 6 }, () => say(email, NEWS)));
    await Promise.all(ids.map((id) => send(id)));
    expect((await rowsTo(email)).filter(({ state }) => state === "sent")).toHaveLength(3);
  });

  test("who wants one mail a day gets one", async () => {
    const email = somebody();
    await moveTo(11);
    await choose({
      email,
      newsByEmail: true,
      guidesByEmail: true,
      newsByPush: true,
      remindersByEmail: true,
      orderByPush: true,
      bundled: true,
      now: await shopNow(),
    });
    for (let news = 0; news < 2; news++) await send(await say(email, NEWS));
    expect(await rowsTo(email)).toMatchObject([
      { state: "held", reason: "bundle" },
      { state: "held", reason: "bundle" },
    ]);
  });
});

describe("promotion", () => {
  const letter = (email: string, locale = "en-IE") => say(email, "content/article-published", { locale, why: "letters" });

  test("waits while something is being put right, and goes when it is", async () => {
    const { email } = await aReader();
    await moveTo(11);
    const id = await letter(email);
    await send(id, { caseOpen: true });
    expect((await rowsTo(email)).at(-1)).toMatchObject({ state: "held", reason: "case_open" });
    await moveTo(9);
    await moveClock(60_000);
    await release();
    await send(id);
    expect((await rowsTo(email)).at(-1)).toMatchObject({ state: "sent" });
  });

  test("comes twice in seven days at most", async () => {
    const { email } = await aReader();
    await moveTo(11);
    for (let letters = 0; letters < 3; letters++) await send(await letter(email));
    expect((await rowsTo(email)).map(({ state }) => state).slice(-3)).toEqual(["sent", "sent", "held"]);
  });
});

describe("one press", () => {
  const header = (email: string, name: string) =>
    post
      .to(email)
      .at(-1)
      ?.mail.headers.find(({ key }) => key === name)?.value;

  test("stands in promotion and in news that may be ended, and in nothing else", async () => {
    const { email } = await aReader();
    await moveTo(11);
    for (const template of ["content/article-published", NEWS] as const) {
      await send(await say(email, template));
      expect(header(email, "list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
      expect(header(email, "list-unsubscribe")).toMatch(/^<http:\/\/localhost:\d+\/api\/messages\/end\/out_[\w.%-]+\?locale=en-IE>$/);
    }
    await send(await say(email, "orders/order-paid"));
    expect(header(email, "list-unsubscribe")).toBeUndefined();
  });

  test("ends what the mail was about, as often as it is pressed, and nothing else", async () => {
    const { email } = await aReader();
    const now = await moveTo(11);
    const [news, paper] = [await say(email, NEWS), await say(email, "content/article-published")];
    const press = (id: string) => endByMail({ token: linkToken({ purpose: "preferences", id }), locale: "en-IE", now });
    must(await press(news));
    must(await press(news));
    for (const id of [news, paper]) await send(id);
    const state = async (id: string) => (await rowsTo(email)).find((row) => row.id === id);
    expect([await state(news), await state(paper)]).toMatchObject([{ state: "suppressed", reason: "not_wanted" }, { state: "sent" }]);
    must(await press(paper));
    await send(await say(email, "content/article-published"));
    expect((await rowsTo(email)).at(-1)).toMatchObject({ state: "suppressed", reason: "no_consent" });
    expect(await press("out_00000000000000000000")).toMatchObject({ ok: false });
    expect(await endByMail({ token: `${paper}.${"x".repeat(43)}`, locale: "en-IE", now })).toMatchObject({ ok: false });
  });
});

test("everything written to an address is listed with its reason, page by page", async () => {
  const email = somebody();
  await moveTo(11);
  for (let news = 0; news < 4; news++) await send(await say(email, NEWS, { orderId: null }));
  await moveTo(23);
  await send(await say(email, "orders/refund-sent"));
  const { rows, total } = await listMessagesTo(email, { size: 3 });
  expect(total).toBe(5);
  expect(rows).toMatchObject([
    { purpose: "order", state: "held", reason: "quiet_hours" },
    { purpose: "delivery_news", state: "held", reason: "cap" },
    { state: "sent", reason: null },
  ]);
  expect(rows.every(({ subject }) => subject && !subject.includes("emails."))).toBe(true);
  expect((await listMessagesTo(email, { size: 3, page: 2 })).rows).toHaveLength(2);
});
