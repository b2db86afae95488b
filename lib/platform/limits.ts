import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "./db/pool.ts";

/** At most `points` within `seconds`, counted by whom. `field` names the input whose value counts (an e-mail, a number). */
export type Limit =
  | { readonly by: "source" | "actor" | "shop"; readonly points: number; readonly seconds: number }
  | {
      readonly by: "field";
      readonly field: string;
      readonly points: number;
      readonly seconds: number;
    };

const limiters = new Map<string, RateLimiterPostgres>();

function limiterFor(points: number, seconds: number): RateLimiterPostgres {
  const key = `${points}/${seconds}`;
  const found =
    limiters.get(key) ??
    new RateLimiterPostgres({
      storeClient: pool(),
      storeType: "pool",
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix: key,
      points,
      duration: seconds,
      clearExpiredByTimeout: false,
    });
  limiters.set(key, found);
  return found;
}

/** An IPv6 network of /64 counts as one source: its owner has all of it. */
export function sourceOf(address: string): string {
  if (!address.includes(":")) return address;
  if (address.startsWith("::ffff:")) return address.slice(7);
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length;
  return [...groups, ...Array<string>(Math.max(missing, 0)).fill("0"), ...(tail ?? "").split(":").filter(Boolean)]
    .slice(0, 4)
    .map((group) => group.toLowerCase())
    .join(":");
}

export type Counter = { readonly name: string; readonly who: string; readonly points: number; readonly seconds: number };

/** Names are stored hashed. */
const keyOf = ({ name, who }: Counter): string => createHash("sha256").update(`${name}\n${who}`).digest("base64url").slice(0, 32);

/** Counts one try; answers the seconds to wait when it was one too many, else null. */
export async function countTry(counter: Counter): Promise<number | null> {
  try {
    await limiterFor(counter.points, counter.seconds).consume(keyOf(counter));
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
    throw refused;
  }
}

/** Gives one counted try back. */
export async function forgiveTry(counter: Counter): Promise<void> {
  await limiterFor(counter.points, counter.seconds).reward(keyOf(counter));
}
