import { fillCart } from "../../cart/commands/fill.ts";
import type { CartKey } from "../../cart/queries/find.ts";
import { money } from "../../kernel/money.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { sql } from "../../platform/db/pool.ts";
import { boughtOf, toWanted } from "../rules/again.ts";
import { readLines, readOrder } from "./rows.ts";

type Again = { readonly orderId: string; readonly key: CartKey; readonly locale: string; readonly now: Date };

/** Puts what an order held into a cart, as far as it can be bought now. Answers the token of a cart opened for it. */
export async function reorder({ orderId, key, locale, now }: Again): Promise<Result<{ token: string | null }>> {
  const [order, lines] = await Promise.all([readOrder(sql, orderId), readLines(sql, orderId)]);
  const bought = boughtOf(lines.map((line) => ({ ...line, unit: money(line.unitAmount, order?.currency ?? "EUR") })));
  const filled = await fillCart({ key, wanted: toWanted(bought), locale, now });
  return filled.ok ? ok({ token: filled.value.token }) : filled;
}
