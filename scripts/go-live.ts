/** What going live still needs, as `npm run doctor` asks for it: `{ "live": …, "done": …, "all": …, "missing": […] }`. */
import { findGoLive } from "../lib/payments/queries/go-live.ts";
import { pool } from "../lib/platform/db/pool.ts";
import { isLive } from "../lib/platform/env.ts";

process.env.LOG_LEVEL = "silent";
const lines = await findGoLive();
const missing = lines.filter((line) => line.missing.length > 0).map(({ key }) => key);
console.log(JSON.stringify({ live: isLive(), done: lines.length - missing.length, all: lines.length, missing }));
await pool().end();
