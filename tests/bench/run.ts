/** `npm run bench`: figures of one run on a production build, medians of rounds. Compare ratios, not absolutes: machines differ. */
import { pool } from "../../lib/platform/db/pool.ts";
import { memoryOf } from "./memory.ts";
import { ordersPerSecond } from "./orders.ts";
import { throughput } from "./pages.ts";
import { scriptWeights } from "./scripts.ts";

const url = process.env.PUBLIC_URL ?? "http://localhost:3000";
const quick = process.argv.includes("--quick");

console.log(`Node ${process.versions.node}, ${url}${quick ? ", quick" : ""}\n`);
for (const part of [
  () => throughput(url, quick),
  () => ordersPerSecond(url, quick),
  () => scriptWeights(url),
  () => memoryOf(process.env.DATA_DIR ?? ".data"),
]) {
  console.log(`${await part()}\n`);
}
await pool().end();
