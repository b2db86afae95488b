import { sql } from "../../lib/platform/db/pool.ts";
import { aBuyer, type Buyer, inParallel, payForm, pressPay } from "./buyers.ts";
import { stocked } from "./goods.ts";
import { percentile, type Setting, type Trial, Verdict } from "./harness.ts";
import { declineSession, expireSession, paySession } from "./sandbox.ts";

const SKUS = ["KET-MOK-3", "KET-MOK-6", "HAL-TSK-MUS", "HAL-TSK-BRK", "HAL-TSK-PIN"] as const;
const UNITS = 50;
const BUYERS = 1_000;
/** Seconds in which a thousand buyers can be served on two cores; shorter runs take fewer. */
const FULL_RUN_SECONDS = 60;

/**
 * Many buyers, few units, five variants: three in ten walk away, one in ten is declined. In the end exactly the units are
 * sold, nobody is charged without stock, and what was given up is on sale again (I01–I05).
 */
export const flashSale: Trial = {
  key: "T10",
  title: "flash sale",
  async run({ url, seconds, random }: Setting) {
    const verdict = new Verdict();
    const count = Math.max(100, Math.round(BUYERS * Math.min(1, seconds / FULL_RUN_SECONDS)));
    const variants = await Promise.all(SKUS.map((sku) => stocked(sku, UNITS / SKUS.length)));
    const buyers = await inParallel(Array.from({ length: count }), 8, (_, index) =>
      aBuyer(url, { index: 8_000 + index, lines: [{ variantId: variants[index % variants.length] ?? "", quantity: 1 }] }),
    );
    const forms = await inParallel(buyers, 8, (buyer) => payForm(buyer).catch(() => null));

    const waves = { charged: 0, refused: 0, abandoned: 0, declined: 0 };
    const times: number[] = [];
    const pending = new Map<Buyer, string>();
    const since = performance.now();
    await inParallel(buyers, 32, async (buyer, index) => {
      const form = forms[index];
      if (!form) return void waves.refused++; // sold out before the review could be drawn
      const placed = await pressPay(buyer, form);
      times.push(placed.ms);
      verdict.hold(placed.status < 500, `a buyer saw ${placed.status}`);
      if (!placed.sessionId) return void waves.refused++;
      const dice = random();
      if (dice < 0.3) {
        waves.abandoned++;
        return void pending.set(buyer, placed.sessionId);
      }
      if (dice < 0.4) {
        waves.declined++;
        await declineSession(placed.sessionId);
        return void pending.set(buyer, placed.sessionId);
      }
      await paySession(placed.sessionId);
      waves.charged++;
    });
    const rush = (performance.now() - since) / 1_000;
    for (const sessionId of pending.values()) await expireSession(sessionId);
    await untilQuiet();
    const sold = await sellTheRest({ url, variants, verdict });
    const row = await sql.one<{ sold: number; free: number; twice: number }>`
      SELECT (SELECT coalesce(-sum(quantity), 0)::int FROM stock_movement WHERE reason = 'sale' AND variant_id = ANY(${variants}::text[]) AND at > now() - interval '1 hour') AS sold,
        (SELECT sum(on_hand - reserved)::int FROM inventory_level WHERE variant_id = ANY(${variants}::text[])) AS free,
        (SELECT count(*) FROM refund WHERE rule = 'late_payment' AND requested_at > now() - interval '1 hour') AS twice`;
    verdict.hold(waves.charged <= UNITS, `${waves.charged} were charged for ${UNITS} units`);
    verdict.hold(row?.free === 0, `${row?.free} units were left unsold or reserved for ever`);
    return verdict.outcome({
      buyers: count,
      units: UNITS,
      ...waves,
      "sold after the rush": sold,
      "free at the end": row?.free ?? -1,
      "charged then refunded": row?.twice ?? 0,
      "orders pressed a second": Math.round(times.length / rush),
      "p50 ms": Math.round(percentile(times, 0.5)),
      "p99 ms": Math.round(percentile(times, 0.99)),
    });
  },
};

/** Until nothing waits for a payment any more: the worker hears of expired sessions and gives their units back. */
async function untilQuiet(): Promise<void> {
  for (let tries = 0; tries < 180; tries++) {
    const row = await sql.one<{ held: number; waiting: number }>`
      SELECT (SELECT count(*) FROM reservation WHERE state = 'held') AS held, (SELECT count(*) FROM orders WHERE state = 'pending_payment' AND email LIKE 'trial-%') AS waiting`;
    if (row?.waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** What came back to the shelf is sold to the next in line, until nothing is left. */
async function sellTheRest({ url, variants, verdict }: { url: string; variants: readonly string[]; verdict: Verdict }): Promise<number> {
  let sold = 0;
  for (let round = 0; round < 200; round++) {
    const free = await sql.one<{
      variantId: string;
    }>`SELECT variant_id FROM inventory_level WHERE variant_id = ANY(${variants}::text[]) AND on_hand > reserved LIMIT 1`;
    if (!free) return sold;
    const buyer = await aBuyer(url, { index: 20_000 + round, lines: [{ variantId: free.variantId, quantity: 1 }] });
    const placed = await pressPay(buyer, await payForm(buyer));
    if (!verdict.hold(placed.sessionId !== null, `a free unit could not be bought (${placed.status} ${placed.location})`)) return sold;
    await paySession(placed.sessionId ?? "");
    sold++;
  }
  return sold;
}
