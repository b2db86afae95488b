import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { realNow, shopNow } from "../../platform/clock.ts";
import { env } from "../../platform/env.ts";

/** The shop's time beside the real one; null where there is only one. The guard has checked `clock.move`. */
export async function findClocks(_staff: Staff): Promise<{ readonly shop: Date; readonly real: Date } | null> {
  return env().DEMO ? { shop: await shopNow(), real: realNow() } : null;
}
