import { type Actor, actorName } from "../kernel/actor.ts";
import { type Id, newId } from "../kernel/ids.ts";
import type { Money } from "../kernel/money.ts";
import { done, ok, type Result, refuse } from "../kernel/result.ts";
import { refresh, TAGS } from "../platform/cache.ts";
import { realNow } from "../platform/clock.ts";
import { type Tx, transaction } from "../platform/db/pool.ts";
import { record } from "../platform/events.ts";
import { enqueue } from "../platform/jobs.ts";

export type PriceSetting = {
  readonly variantId: Id<"variant">;
  readonly priceList: string;
  readonly amount: Money;
  /** From when on; a price once written is never changed, a later row follows it. */
  readonly validFrom: Date;
  readonly actor: Actor;
  readonly now: Date;
};

/** Adds a dated price. Refuses one that begins in the past: the lowest price of 30 days is asked of these rows. */
export async function setPrice(setting: PriceSetting): Promise<Result<{ priceId: Id<"price"> }>> {
  const written = await transaction((tx) => writePrice(tx, setting));
  if (!written.ok) return written;
  await refresh([TAGS.catalog, TAGS.product(written.value.handle)]);
  return ok({ priceId: written.value.priceId });
}

/** The same within a transaction of the caller's, who refreshes the pages after it. */
export async function writePrice(tx: Tx, setting: PriceSetting): Promise<Result<{ priceId: Id<"price">; handle: string }>> {
  const { variantId, priceList, amount, validFrom, actor, now } = setting;
  if (validFrom < now) return refuse("price_in_the_past", undefined, "validFrom");
  const product = await tx.one<{ handle: string }>`
    SELECT p.handle FROM variant v JOIN product p ON p.id = v.product_id WHERE v.id = ${variantId} FOR NO KEY UPDATE OF v`;
  if (!product) return refuse("unknown", undefined, "variantId");
  const priceId = newId("price");
  const added = await tx.exec`
    INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor)
    VALUES (${priceId}, ${variantId}, ${priceList}, ${amount.currency}, ${amount.amount}, ${validFrom}, ${actorName(actor)})
    ON CONFLICT (variant_id, price_list, valid_from) DO NOTHING`;
  if (!added) return refuse("price_not_the_newest", undefined, "validFrom");
  await record(tx, {
    name: "price.set",
    subject: variantId,
    by: actorName(actor),
    at: now,
    visibility: "staff",
    payload: { priceList, amount: amount.amount, currency: amount.currency, validFrom: validFrom.toISOString() },
  });
  return ok({ priceId, handle: product.handle });
}

export type PricesSetting = {
  readonly productId: string;
  readonly prices: readonly { readonly variantId: Id<"variant">; readonly priceList: string; readonly amount: Money }[];
  /** Null is at once. */
  readonly validFrom: Date | null;
  readonly actor: Actor;
  readonly now: Date;
};

/** Several prices of one product, all from one moment on; those that say what holds anyway are passed over. */
export async function setPrices({ productId, prices, validFrom, actor, now }: PricesSetting): Promise<Result<null>> {
  const from = validFrom ?? now;
  if (from < now) return refuse("price_in_the_past", undefined, "validFrom");
  const result = await transaction(async (tx): Promise<Result<{ handle: string }>> => {
    const product = await tx.one<{ handle: string }>`SELECT handle FROM product WHERE id = ${productId}`;
    if (!product) return refuse("unknown");
    for (const { variantId, priceList, amount } of prices) {
      if (!(await isOf(tx, variantId, productId)) || (await holdsThen(tx, { variantId, priceList, amount, from }))) continue;
      const written = await writePrice(tx, { variantId, priceList, amount, validFrom: from, actor, now });
      if (!written.ok) return refuse(written.problem.code, undefined, "validFrom");
    }
    if (from > now) await refreshLater(tx, { handle: product.handle, from, now });
    return ok(product);
  });
  if (!result.ok) return result;
  if (from <= now) await refresh([TAGS.catalog, TAGS.product(result.value.handle)]);
  return done;
}

const isOf = async (tx: Tx, variantId: string, productId: string): Promise<boolean> =>
  (await tx.one`SELECT 1 AS found FROM variant WHERE id = ${variantId} AND product_id = ${productId}`) !== null;

async function holdsThen(
  tx: Tx,
  { variantId, priceList, amount, from }: { variantId: string; priceList: string; amount: Money; from: Date },
): Promise<boolean> {
  const row = await tx.one<{ amount: number }>`
    SELECT amount FROM price WHERE variant_id = ${variantId} AND price_list = ${priceList} AND valid_from <= ${from} ORDER BY valid_from DESC LIMIT 1`;
  return row?.amount === amount.amount;
}

/** Pages are drawn anew when the price comes into force, by the shop's clock. */
const refreshLater = (tx: Tx, { handle, from, now }: { handle: string; from: Date; now: Date }): Promise<void> =>
  enqueue(tx, { task: "pricing.refreshPages", payload: { handle }, runAt: new Date(realNow().getTime() + from.getTime() - now.getTime()) });
