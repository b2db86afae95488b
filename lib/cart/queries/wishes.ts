import "server-only";
import { marketOf } from "../../../store.config.ts";
import type { Customer } from "../../kernel/actor.ts";
import { type Currency, money } from "../../kernel/money.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import type { WishView } from "../model.ts";
import { lineState } from "../rules/limits.ts";
import { wishNews } from "../rules/wishes.ts";
import { findFacts } from "./buyables.ts";

type Row = {
  readonly variantId: string;
  readonly addedAt: Date;
  readonly seenAmount: number | null;
  readonly seenCurrency: Currency | null;
  readonly seenInStock: boolean;
  readonly count: number;
};

type Asked = { readonly page: number; readonly size: number; readonly locale: string };

/** A customer's list, newest first: what each costs now, whether it can be had, and what has changed since it was saved. */
export async function listWishes(customer: Customer, { page, size, locale }: Asked): Promise<{ wishes: WishView[]; count: number }> {
  const rows = await sql.many<Row>`
    SELECT variant_id, added_at, seen_amount, seen_currency, seen_in_stock, count(*) OVER () AS count FROM wishlist_item
    WHERE customer_id = ${customer.id} ORDER BY added_at DESC, variant_id LIMIT ${size} OFFSET ${(page - 1) * size}`;
  const market = marketOf(locale);
  const facts = await findFacts({ variantIds: rows.map(({ variantId }) => variantId), market, locale, now: await shopNow() });
  const wishes = rows.flatMap((row): WishView[] => {
    const [variant, buyable] = [facts.variants.get(row.variantId), facts.buyables.get(row.variantId)];
    if (!variant || !buyable) return [];
    const state = lineState(buyable, market);
    const price = state === "ready" || state === "sold_out" ? buyable.price : null;
    const then = row.seenAmount !== null && row.seenCurrency ? money(row.seenAmount, row.seenCurrency) : null;
    const news = wishNews({ price: then, inStock: row.seenInStock }, { price, inStock: state === "ready" });
    return [{ variant, state, price, news, nextOn: buyable.nextOn, addedAt: row.addedAt }];
  });
  return { wishes, count: rows[0]?.count ?? 0 };
}
