/** A worker of the trial: watches promises and late parcels, pass after pass, until it is killed. Its orders stand in its arguments. */
import { writeSync } from "node:fs";
import { judgeDeliveries } from "../../lib/delivery/commands/judge.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import { watchPromises } from "../../lib/promises/jobs.ts";

const orderIds = process.argv.slice(2);
/** Longer than any trial: whoever forgets it does not find it running tomorrow. */
const ends = performance.now() + 600_000;

while (performance.now() < ends) {
  writeSync(1, "begin\n");
  await watchPromises();
  await judgeDeliveries();
  await Promise.all(orderIds.map((orderId) => giveLateNotice(orderId)));
  writeSync(1, "end\n");
  await new Promise((resolve) => setTimeout(resolve, 20));
}
process.exit(0);
