import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CartKey } from "@/lib/cart/queries/find.ts";
import { saveContact } from "@/lib/checkout/commands/answers.ts";
import { CONFIRM_MAILBOX, confirmMailbox, sendConfirmLink } from "@/lib/checkout/commands/mailbox.ts";
import { pay } from "@/lib/checkout/commands/pay.ts";
import type { Id } from "@/lib/kernel/ids.ts";
import { money } from "@/lib/kernel/money.ts";
import { must } from "@/lib/kernel/result.ts";
import { linkToken } from "@/lib/messaging/queries/links.ts";
import { shopNow } from "@/lib/platform/clock.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { openTill } from "../orders/shop.ts";
import { sell } from "../support/goods.ts";
import { buyerOf, locale, review } from "./buyer.ts";

let till: Awaited<ReturnType<typeof openTill>>;
let kettle: Id<"variant">;
let network = 0;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
  kettle = (await sell()).variantId;
});
afterAll(() => till.close());
beforeEach(async () => {
  network++;
  await sql.exec`DELETE FROM message_intent`;
  await sql.exec`
    INSERT INTO shop_setting (key, value) VALUES ('card_challenge', jsonb_build_object('since', now(), 'until', now() + interval '1 hour', 'endedAt', NULL, 'endedBy', NULL, 'refused', 31, 'paid', 0))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
});

const source = () => `203.0.113.${network}`;
const press = async (key: CartKey) => {
  const { attempt } = await review(key);
  return pay({ key, attemptKey: attempt.key, seen: money(attempt.due.amount, "EUR"), locale, now: await shopNow(), source: source() });
};
const mails = () => sql.many<{ recipient: string; payload: { links: { confirm: { id: string } } } }>`
  SELECT recipient, payload FROM message_intent WHERE template = 'checkout/confirm-mailbox' ORDER BY queued_at, id`;
const tokenOf = (mail: Awaited<ReturnType<typeof mails>>[number] | undefined) =>
  linkToken({ purpose: CONFIRM_MAILBOX, id: mail?.payload.links.confirm.id ?? "" });
const ask = (key: CartKey, again = true) => sendConfirmLink({ key, locale, source: source(), again });

describe("while cards are being tried out (R47)", () => {
  test("a guest is led to their mailbox, nothing is placed or held; one press there, and the same cart is paid", async () => {
    const key = await buyerOf(kettle);
    expect(must(await press(key)).url).toBe("/checkout/mailbox");
    expect(must(await press(key)).url).toBe("/checkout/mailbox");
    expect(await sql.many`SELECT 1 FROM orders`).toEqual([]);
    const sent = await mails();
    expect(sent).toHaveLength(1); // the second press finds the first mail fresh
    expect(must(await confirmMailbox(tokenOf(sent[0]), key))).toEqual({ own: true });
    expect(must(await press(key)).url).toMatch(/^http/);
    await sql.exec`DELETE FROM shop_setting WHERE key = 'card_challenge'`;
    expect(must(await press(key)).url).toMatch(/^http/);
  });

  test("the link may be opened on another device, works twice, and only for the address it went to", async () => {
    const key = await buyerOf(kettle);
    must(await ask(key));
    const token = tokenOf((await mails())[0]);
    expect(must(await confirmMailbox(token, { customerId: null, tokenHash: null }))).toEqual({ own: false });
    expect(must(await confirmMailbox(token, key))).toEqual({ own: true });
    must(await saveContact({ key, now: await shopNow() }, { email: "another@kept.example", name: "Hana Guest" }));
    expect(must(await press(key)).url).toBe("/checkout/mailbox");
    expect(await confirmMailbox(token, key)).toMatchObject({ problem: { code: "mailbox_link_over" } });
    expect(await confirmMailbox("A".repeat(43), key)).toMatchObject({ problem: { code: "mailbox_link_over" } });
  });

  test("the link is over after an hour", async () => {
    const key = await buyerOf(kettle);
    must(await ask(key));
    await sql.exec`UPDATE checkout SET confirm_sent_at = now() - interval '61 minutes'`;
    expect(await confirmMailbox(tokenOf((await mails())[0]), key)).toMatchObject({ problem: { code: "mailbox_link_over" } });
  });

  test("nobody floods a mailbox, and a flood from elsewhere does not keep its owner's mail back (R46)", async () => {
    const stranger = await buyerOf(kettle);
    for (let tries = 0; tries < 5; tries++) must(await ask(stranger));
    expect(await ask(stranger)).toMatchObject({ problem: { code: "too_many_tries" } });
    network++;
    const owner = await buyerOf(kettle);
    must(await ask(owner));
    expect(await mails()).toHaveLength(6);
  });

  test("without one, nobody is asked and no mail goes out", async () => {
    await sql.exec`DELETE FROM shop_setting WHERE key = 'card_challenge'`;
    const key = await buyerOf(kettle);
    expect(must(await press(key)).url).toMatch(/^http/);
    expect(await mails()).toEqual([]);
  });
});
