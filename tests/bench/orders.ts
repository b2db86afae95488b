import { aBuyer, inParallel, payForm, pressPay } from "../trials/buyers.ts";
import { stocked } from "../trials/goods.ts";
import { percentile } from "../trials/harness.ts";
import { table } from "./table.ts";

/** Orders placed over HTTP: from the pressed button to the hosted page's address, stock held and session opened. */
export async function ordersPerSecond(url: string, quick: boolean): Promise<string> {
  const count = quick ? 40 : 200;
  const rows: (string | number)[][] = [];
  let first = 40_000;
  for (const connections of [1, 8, 32]) {
    const variantId = await stocked("KET-MOK-3", count + 10);
    const buyers = await inParallel(Array.from({ length: count }), 4, (_, index) =>
      aBuyer(url, { index: first + index, lines: [{ variantId, quantity: 1 }] }),
    );
    const forms = await inParallel(buyers, 4, payForm);
    const since = performance.now();
    const placed = await inParallel(buyers, connections, (buyer, index) => pressPay(buyer, forms[index] ?? { action: "", fields: {} }));
    const seconds = (performance.now() - since) / 1_000;
    const good = placed.filter((each) => each.sessionId !== null).length;
    const times = placed.map((each) => each.ms);
    rows.push([
      `${connections}`,
      (good / seconds).toFixed(1),
      Math.round(percentile(times, 0.5)),
      Math.round(percentile(times, 0.95)),
      count - good,
    ]);
    first += count;
  }
  return table(`Orders placed a second (${count} each)`, ["connections", "orders/s", "p50 ms", "p95 ms", "failed"], rows);
}
