import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseRemedy } from "../../lib/delivery/commands/choose-remedy.ts";
import { endSilentNotices } from "../../lib/delivery/commands/lapse.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import { DAY } from "../../lib/kernel/clock.ts";
import { moveClock } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { seed as seedLaw } from "../../prisma/seed/law.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { openTill, stateOf } from "../orders/shop.ts";
import { sendRefunds } from "../orders/sold.ts";
import { mailsAbout, noticeOf, onTheRoad, toPack } from "./late.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
  await seedLaw();
});
afterAll(() => till.close());

const movesTo = (orderId: string, country: string, region: string | null) =>
  sql.exec`UPDATE orders SET shipping_address = shipping_address || ${JSON.stringify({ country, region })}::jsonb WHERE id = ${orderId}`;

/** Told on the promised day, then nothing is heard until the new day has passed. */
async function silentFor(days: number, orderId: string): Promise<void> {
  await moveClock(9 * DAY);
  await giveLateNotice(orderId);
  await moveClock(days * DAY);
  await Promise.all([endSilentNotices(), endSilentNotices()]);
  await moveClock(-(9 + days) * DAY);
}

describe("nobody answers", () => {
  test("United States, not sent yet: all of it goes back unasked, once, and says by which law", async () => {
    const { orderId } = await toPack(till);
    await movesTo(orderId, "US", "CA");
    await silentFor(20, orderId);
    expect(await noticeOf(orderId)).toMatchObject({ state: "chosen" });
    expect(await stateOf(orderId)).toBe("refunded");
    const total = await sql.one<{ total: number }>`SELECT total FROM orders WHERE id = ${orderId}`;
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount: total?.total }]);
    expect(await mailsAbout(orderId, "delivery/remedy-chosen")).toBe(1);
    const law = await sql.one`SELECT source FROM legal_rule WHERE country = 'US' AND rule_key = 'delay_option'`;
    expect(law).not.toBeNull();
  });

  test("on the road already, or under another law, the notice lapses and nothing moves", async () => {
    const [sent, irish] = [await onTheRoad(till), await toPack(till)];
    await movesTo(sent.orderId, "US", "CA");
    await silentFor(20, sent.orderId);
    await silentFor(20, irish.orderId);
    expect([await noticeOf(sent.orderId), await noticeOf(irish.orderId)]).toMatchObject([{ state: "lapsed" }, { state: "lapsed" }]);
    expect([await stateOf(sent.orderId), await stateOf(irish.orderId)]).toEqual(["fulfilled", "paid"]);
  });

  test("an answer before that counts", async () => {
    const { orderId } = await toPack(till);
    await movesTo(orderId, "US", "CA");
    await moveClock(9 * DAY);
    await giveLateNotice(orderId);

    const now = new Date(Date.now() + 9 * DAY);
    expect((await chooseRemedy({ orderId, noticeId: null, key: "wait", party: "customer", by: "guest", now })).ok).toBe(true);
    await endSilentNotices();
    expect(await stateOf(orderId)).toBe("paid");
    await moveClock(-9 * DAY);
  });
});
