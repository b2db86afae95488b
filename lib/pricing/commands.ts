import { type Actor, actorName } from "../kernel/actor.ts";
import { type Id, newId } from "../kernel/ids.ts";
import type { Money } from "../kernel/money.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { refresh, TAGS } from "../platform/cache.ts";
import { transaction } from "../platform/db/pool.ts";
import { record } from "../platform/events.ts";

export type PriceSetting = {
  readonly variantId: Id<"variant">;
  readonly priceList: string;
  readonly amount: Money;
  /** From when on; a price once written is never changed, a later row follows it. */
  readonly validFrom: Date;
  readonly actor: Actor;
  readonly now: Date;
};

/** Adds a dated price. Refuses one that begins in the past (the lowest price of 30 days is asked of these rows) or not after the newest. */
export async function setPrice(setting: PriceSetting): Promise<Result<{ priceId: Id<"price"> }>> {
  const { variantId, priceList, amount, validFrom, actor, now } = setting;
  if (validFrom < now) return refuse("price_in_the_past", undefined, "validFrom");
  const written = await transaction(async (tx) => {
    const product = await tx.one<{ handle: string }>`
      SELECT p.handle FROM variant v JOIN product p ON p.id = v.product_id WHERE v.id = ${variantId} FOR NO KEY UPDATE OF v`;
    if (!product) return refuse("unknown", undefined, "variantId");
    const newer =
      await tx.one`SELECT 1 AS found FROM price WHERE variant_id = ${variantId} AND price_list = ${priceList} AND valid_from >= ${validFrom}`;
    if (newer) return refuse("price_not_the_newest", undefined, "validFrom");
    const priceId = newId("price");
    await tx.exec`
      INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor)
      VALUES (${priceId}, ${variantId}, ${priceList}, ${amount.currency}, ${amount.amount}, ${validFrom}, ${actorName(actor)})`;
    await record(tx, {
      name: "price.set",
      subject: variantId,
      by: actorName(actor),
      at: now,
      visibility: "staff",
      payload: { priceList, amount: amount.amount, currency: amount.currency, validFrom: validFrom.toISOString() },
    });
    return ok({ priceId, handle: product.handle });
  });
  if (!written.ok) return written;
  await refresh([TAGS.catalog, TAGS.product(written.value.handle)]);
  return ok({ priceId: written.value.priceId });
}
