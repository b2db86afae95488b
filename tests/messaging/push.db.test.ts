import { beforeAll, beforeEach, expect, test } from "vitest";
import { must } from "../../lib/kernel/result.ts";
import { addBrowser, endBrowser } from "../../lib/messaging/commands/browsers.ts";
import { choose } from "../../lib/messaging/commands/choices.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { isPushService, pushPublicKey } from "../../lib/platform/push.ts";
import { Browser } from "./browser.ts";
import { moveTo, Post, PushService, rowsTo, say, send, sendAll, somebody } from "./post.ts";

let service: PushService;
let browsers = 0;
beforeAll(async () => {
  await Post.open();
  service = await PushService.open();
});
beforeEach(() => moveTo(11));

async function asked(email: string, orderId: string | null = null): Promise<Browser> {
  const browser = new Browser(`${service.origin}/browser/${++browsers}`);
  must(await addBrowser({ ...browser.asking, email, orderId, locale: "en-IE", now: await shopNow() }));
  return browser;
}

const told = (browser: Browser) => service.taken.filter(({ path }) => browser.endpoint.endsWith(path));
const pushesTo = async (email: string) => (await rowsTo(email)).filter(({ channel }) => channel === "push");
const OUT = "delivery/shipment-out-for-delivery";

test("a browser that asked is told the mail's own words, which only it can read", async () => {
  const email = somebody();
  const browser = await asked(email);
  await say(email, OUT);
  await sendAll(email);
  const [push] = told(browser);
  expect(browser.read(push?.body ?? Buffer.alloc(0))).toMatchObject({
    title: expect.stringMatching(/on the van/),
    url: expect.stringMatching(/^http/),
  });
  expect(push?.headers).toMatchObject({ "content-encoding": "aes128gcm", topic: (await pushesTo(email))[0]?.id });
  expect(push?.headers.authorization).toContain(`k=${pushPublicKey()}`);
  expect(push?.body.toString("latin1")).not.toContain("van");
  expect(told(await asked(somebody()))).toEqual([]);
});

test("each browser once, however often the job runs; what is no news for it is not told", async () => {
  const email = somebody();
  const both = [await asked(email), await asked(email)];
  await say(email, "delivery/shipment-delivered");
  await say(email, "orders/refund-sent");
  for (const { id } of [...(await rowsTo(email)), ...(await rowsTo(email))]) await send(id);
  expect(both.map((browser) => told(browser).length)).toEqual([1, 1]);
});

test("one that is gone is told no more; one whose service fails is tried again, alone", async () => {
  const email = somebody();
  const [gone, failing] = [await asked(email), await asked(email)];
  service.answers.set(new URL(gone.endpoint).pathname, 410);
  service.answers.set(new URL(failing.endpoint).pathname, 503);
  await say(email, OUT);
  await sendAll(email);
  expect((await pushesTo(email)).map(({ state }) => state).sort()).toEqual(["queued", "suppressed"]);
  expect(await sql.many`SELECT endpoint FROM push_subscription WHERE email = ${email} AND ended_at IS NULL`).toEqual([
    { endpoint: failing.endpoint },
  ]);
  service.answers.clear();
  await sendAll(email);
  expect([told(gone).length, told(failing).length]).toEqual([0, 1]);
});

test("one that asked on an order's page is told of that order; asking for a second adds it", async () => {
  const email = somebody();
  const browser = await asked(email, "ord_one");
  for (const orderId of ["ord_one", "ord_two"]) await say(email, OUT, { orderId });
  await sendAll(email);
  expect(told(browser)).toHaveLength(1);
  must(await addBrowser({ ...browser.asking, email, orderId: "ord_two", locale: "en-IE", now: await shopNow() }));
  for (const orderId of ["ord_one", "ord_two"]) await say(email, "delivery/shipment-delivered", { orderId });
  await sendAll(email);
  expect(told(browser)).toHaveLength(3);
});

test("a mailbox is told on ten browsers at most: one more ends the oldest", async () => {
  const email = somebody();
  for (let asking = 0; asking < 11; asking++) await asked(email);
  expect(await sql.one`SELECT count(*) AS count FROM push_subscription WHERE email = ${email} AND ended_at IS NULL`).toEqual({ count: 10 });
});

test("nobody is told at night, against their choice, or after they ended it", async () => {
  const email = somebody();
  const browser = await asked(email);
  const wishes = {
    email,
    newsByEmail: true,
    guidesByEmail: true,
    newsByPush: false,
    remindersByEmail: true,
    orderByPush: true,
    bundled: false,
  };
  must(await choose({ ...wishes, now: await shopNow() }));
  await say(email, OUT);
  await sendAll(email);
  expect(await pushesTo(email)).toMatchObject([{ state: "suppressed", reason: "not_wanted" }]);
  await moveTo(23);
  await say(email, "delivery/shipment-delivered");
  await sendAll(email);
  expect((await pushesTo(email)).at(-1)).toMatchObject({ state: "held", reason: "quiet_hours" });
  must(await endBrowser({ endpoint: browser.endpoint, now: await shopNow() }));
  await say(email, "delivery/shipment-delivered");
  expect(await pushesTo(email)).toHaveLength(2);
  expect(told(browser)).toEqual([]);
});

test("no address but a browser's own service is ever called", async () => {
  expect(
    ["https://fcm.googleapis.com/fcm/send/x", "https://updates.push.services.mozilla.com/wpush/v2/x", "https://web.push.apple.com/x"].map(
      isPushService,
    ),
  ).toEqual([true, true, true]);
  const strange = [
    "http://fcm.googleapis.com/x",
    "https://fcm.googleapis.com.evil.example/x",
    "https://fcm.googleapis.com@evil.example/x",
    "https://fcm.googleapis.com:8443/x",
    "https://169.254.169.254/latest",
    "http://127.0.0.1:5432/",
    "ftp://web.push.apple.com/x",
    "nonsense",
  ];
  expect(strange.filter(isPushService)).toEqual([]);
  const asking = { ...new Browser(strange[4] ?? "").asking, email: somebody(), orderId: null, locale: "en-IE", now: await shopNow() };
  expect(await addBrowser(asking)).toMatchObject({ ok: false, problem: { code: "push_service_unknown" } });
});
