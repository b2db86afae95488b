import { beforeAll, describe, expect, test } from "vitest";
import { must } from "../../lib/kernel/result.ts";
import { askToWriteAgain, writeAgain } from "../../lib/messaging/commands/choices.ts";
import { readMailNotice, SIGNATURE, takeMailNotice } from "../../lib/messaging/commands/notices.ts";
import { liftByStaff } from "../../lib/messaging/commands/suppression.ts";
import { linkToken } from "../../lib/messaging/queries/links.ts";
import { readChoices } from "../../lib/messaging/queries/mailbox.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { signBody } from "../../lib/platform/secrets.ts";
import { moveTo, Post, rowsTo, say, send, somebody } from "./post.ts";
import { aReader } from "./readers.ts";

let post: Post;
beforeAll(async () => {
  post = await Post.open();
});

const SECRET = "a mail webhook secret for tests only";
const nowSeconds = () => Math.floor(Date.now() / 1_000);

/** What the mail provider posts, and the worker does with it. */
async function notice(body: object, { secret = SECRET, at = nowSeconds() } = {}) {
  const raw = JSON.stringify(body);
  const { status } = await takeMailNotice(raw, new Headers({ [SIGNATURE]: signBody(raw, secret, at) }));
  for (const { id } of await sql.many<{ id: string }>`SELECT id FROM webhook_event WHERE provider = 'mail'`) await readMailNotice(id);
  return status;
}

const lastTo = async (email: string) => (await rowsTo(email)).at(-1);
const holdsOf = async (email: string) => (await readChoices(email)).holds.map(({ kind }) => kind);

describe("a mailbox that is gone", () => {
  test("is noted when the server says so for good; then only answers, and what the law asks for, go there", async () => {
    const email = somebody();
    await moveTo(11);
    post.answers.set(email, "550 5.1.1 no such user here");
    await send(await say(email, "orders/order-paid"));
    expect(await lastTo(email)).toMatchObject({ state: "failed" });
    expect(await holdsOf(email)).toEqual(["bounce"]);

    post.answers.delete(email);
    const outcomes: Record<string, unknown> = {};
    for (const template of ["delivery/shipment-delivered", "returns/return-submitted", "customers/reset-password"] as const) {
      await send(await say(email, template));
      outcomes[template] = await lastTo(email);
    }
    expect(outcomes).toMatchObject({
      "delivery/shipment-delivered": { state: "suppressed", reason: "bounced" },
      "returns/return-submitted": { state: "sent" },
      "customers/reset-password": { state: "sent" },
    });
  });

  test("is written to again once its owner has pressed the button of a mail to it, and not before", async () => {
    const email = somebody();
    const now = await moveTo(11);
    await notice({ id: "b-1", type: "bounce", email, reason: "550 5.1.1" });
    must(await askToWriteAgain({ email, locale: "en-IE", now }));
    const asked = await lastTo(email);
    await send(asked?.id ?? "");
    expect(post.to(email).at(-1)?.mail.text).toContain("/messages/again/");
    expect(await holdsOf(email)).toEqual(["bounce"]);
    const token = linkToken({ purpose: "write-again", id: asked?.id ?? "" });
    must(await writeAgain({ token, now }));
    expect(await holdsOf(email)).toEqual([]);
    const other = linkToken({ purpose: "write-again", id: await say(email, "orders/order-paid") });
    expect(await writeAgain({ token: other, now })).toMatchObject({ ok: false });
  });

  test("a text refused is no mailbox gone: it is parked for staff, and the address goes on", async () => {
    const email = somebody();
    await moveTo(11);
    post.answers.set(email, "554 5.7.1 message looks like spam");
    await send(await say(email, "orders/order-paid"));
    expect(
      await sql.one`SELECT state::text AS state, parked_at IS NOT NULL AS parked FROM message_intent WHERE recipient = ${email}`,
    ).toEqual({
      state: "queued",
      parked: true,
    });
    post.answers.set(email, "451 4.3.0 try later");
    await expect(send(await say(email, "orders/order-paid"))).rejects.toThrow();
    expect(await holdsOf(email)).toEqual([]);
  });
});

describe("the provider's notices", () => {
  test("count only when they are signed, fresh and well formed", async () => {
    const email = somebody();
    const bounce = { id: "b-2", type: "bounce", email };
    expect(await notice(bounce, { secret: "somebody else's secret" })).toBe(400);
    expect(await notice(bounce, { at: nowSeconds() - 3_600 })).toBe(400);
    expect(await notice({ type: "bounce", email })).toBe(400);
    expect(await holdsOf(email)).toEqual([]);
    expect(await notice({ id: "b-3", type: "bounce", email, permanent: false })).toBe(200);
    expect(await notice({ id: "b-4", type: "opened", email })).toBe(200);
    expect(await holdsOf(email)).toEqual([]);
  });

  test("told once more they change nothing, not even after the hold was lifted", async () => {
    const email = somebody();
    const bounce = { id: "b-5", type: "bounce", email, reason: "550 5.1.1" };
    for (let times = 0; times < 3; times++) expect(await notice(bounce)).toBe(200);
    expect(await holdsOf(email)).toEqual(["bounce"]);
    must(await liftByStaff({ email, kind: "bounce", by: "staff:stf_tess00000", reason: "rang us", now: await shopNow() }));
    expect(await liftByStaff({ email, kind: "bounce", by: "staff:stf_tess00000", reason: "again", now: await shopNow() })).toMatchObject({
      ok: false,
    });
    expect(await notice(bounce)).toBe(200);
    expect(await holdsOf(email)).toEqual([]);
    await notice({ ...bounce, id: "b-6" });
    expect(await holdsOf(email)).toEqual(["bounce"]);
  });

  test("the mail that bounced is shown as one that could not be sent", async () => {
    const email = somebody();
    await moveTo(11);
    const id = await say(email, "orders/order-paid");
    await send(id);
    await notice({ id: "b-7", type: "bounce", email, messageId: `<${id}@localhost>`, reason: "550 5.1.1 gone" });
    expect(await lastTo(email)).toMatchObject({ state: "failed" });
  });

  test("who called us unwanted gets no letters and no news, and still what an order needs", async () => {
    const { email } = await aReader();
    await moveTo(11);
    await notice({ id: "c-1", type: "complaint", email });
    const states: (string | undefined)[] = [];
    for (const template of ["content/article-published", "delivery/shipment-handed-over", "delivery/shipment-delivered"] as const) {
      await send(await say(email, template));
      const row = await lastTo(email);
      states.push(row?.reason ?? row?.state);
    }
    expect(states).toEqual(["complained", "complained", "sent"]);
  });
});
