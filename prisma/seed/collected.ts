import { handOut } from "../../lib/delivery/commands/counter/hand-out.ts";
import { readyAtCounter } from "../../lib/delivery/commands/counter/ready.ts";
import { packLines } from "../../lib/delivery/commands/pack.ts";
import { meetAtPoint } from "../../lib/delivery/commands/pickup-promise.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { DAY, earlier, later, MINUTE } from "../../lib/kernel/clock.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { BUYERS } from "./buyers.ts";
import { handled } from "./by-day.ts";
import { findPacker, toPack } from "./packer.ts";
import { type Buyer, sell } from "./sales.ts";
import { type DemoTill, openDemoTill } from "./till.ts";

type Story = {
  readonly key: string;
  readonly buyer: Buyer;
  readonly wanted: Readonly<Record<string, number>>;
  readonly days: number;
  readonly isFetched: boolean;
};

/** Both bought while the counter was open for a few days; one has been for it. */
const STORIES: readonly Story[] = [
  { key: "fetched", buyer: BUYERS.bruno, wanted: { "QUI-CLK-PIN": 1 }, days: 6, isFetched: true },
  { key: "waits", buyer: BUYERS.ada, wanted: { "KET-MOK-6": 1, "BRI-GRD-COA": 1 }, days: 1.2, isFetched: false },
];

/** Orders that lie at the shop's own counter, or lay there. */
export async function seed(): Promise<number> {
  const till = env().DEMO ? await openDemoTill() : null;
  if (!till) return 0;
  const staff = await findPacker();
  const now = await shopNow();
  let laid = 0;
  try {
    for (const story of staff ? STORIES : []) if (staff && (await lay(story, { till, staff, now }))) laid++;
  } finally {
    await till.close();
  }
  return laid;
}

type Hands = { readonly till: DemoTill; readonly staff: Staff; readonly now: Date };

/** Bought while it was offered, packed, laid ready and, by one, called for. */
async function lay({ key, buyer, wanted, days, isFetched }: Story, { till, staff, now }: Hands): Promise<boolean> {
  const { bought, work: steps } = handled(earlier(now, days * DAY), isFetched ? [2, 3, 48] : [2, 3], now);
  const [packed = now, laid = now, fetched = now] = steps;
  const ready = laid > packed ? laid : new Date(Math.min(later(packed, 3 * MINUTE).getTime(), now.getTime())); // over days of rest hours shrink to nothing
  const wasOffered = await offer(true);
  const sold = await sell(till, { key: `counter:${key}`, buyer, wanted, at: bought, way: "counter" }).finally(() => offer(wasOffered));
  if (!sold) return false;
  const fulfillmentId = await toPack(sold.orderId, bought);
  const lines = await sql.many<{ lineId: string }>`SELECT line_id FROM fulfillment_line WHERE fulfillment_id = ${fulfillmentId}`;
  const packing = { fulfillmentId, staff };
  must(await packLines({ ...packing, lineIds: lines.map(({ lineId }) => lineId), now: packed }));
  const { shipmentId } = must(await readyAtCounter({ ...packing, now: ready }));
  await meetAtPoint(shipmentId, ready); // before anybody is told that they wait in vain
  if (isFetched)
    must(
      await handOut({
        shipmentId: shipmentId as Id<"shipment">,
        check: "name",
        code: null,
        name: buyer.name,
        staff,
        now: fetched,
      }),
    );
  return true;
}

/** Switches the counter at the till; answers how it was. */
async function offer(active: boolean): Promise<boolean> {
  const was = await sql.one<{ active: boolean }>`SELECT active FROM counter ORDER BY created_at LIMIT 1`;
  await sql.exec`UPDATE counter SET active = ${active}::boolean WHERE id = (SELECT id FROM counter ORDER BY created_at LIMIT 1)`;
  return was?.active ?? false;
}
