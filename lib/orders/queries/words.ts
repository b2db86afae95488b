import "server-only";
import { MARKETS, marketOf, store } from "../../../store.config.ts";
import { findVariants } from "../../catalog/queries/variants.ts";
import { languageOf } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import { taxLineIn } from "../../pricing/copy.ts";
import { findOptionWords } from "../../shipping/queries/option-words.ts";
import type { OrderView } from "../rules/view.ts";
import { type InWords, inWordsBy } from "../rules/words.ts";

/**
 * Calls these lines as the catalogue calls them in this language, where they were bought in another one. What the catalogue
 * does not know, or has no name for, keeps the order's words; the papers keep them always.
 */
export async function wordsIn(locale: string, lineIds: readonly string[]): Promise<InWords> {
  const bought = await sql.many<{ id: string; variantId: string; locale: string }>`
    SELECT l.id, l.variant_id, o.locale FROM line_item l JOIN orders o ON o.id = l.order_id WHERE l.id = ANY(${lineIds}::text[])`;
  const foreign = bought.filter((line) => languageOf(line.locale) !== languageOf(locale));
  const variants = await findVariants([...new Set(foreign.map(({ variantId }) => variantId))], locale);
  return inWordsBy(
    new Map(
      foreign.flatMap(({ id, variantId }) => {
        const known = variants.get(variantId);
        return known ? [[id, { title: known.name, options: known.title }]] : [];
      }),
    ),
  );
}

type Worded = Pick<OrderView, "locale" | "market" | "lines" | "sums" | "deliveryOption" | "deliveryName" | "counter" | "shippingAddress">;

/** An order in its reader's language: things, tax, delivery and counter. Its sums stay what they are. */
export async function orderIn<O extends Worded>(locale: string, order: O): Promise<O> {
  if (languageOf(order.locale) === languageOf(locale)) return order;
  const [inWords, option] = await Promise.all([
    wordsIn(
      locale,
      order.lines.map(({ id }) => id),
    ),
    findOptionWords(order.deliveryOption, locale),
  ]);
  const { country } = store.markets[MARKETS.find((each) => each === order.market) ?? marketOf(order.locale)];
  const { region } = order.shippingAddress;
  const taxLines = order.sums.taxLines.map((line) => ({
    ...line,
    name: taxLineIn({ ...line, country, region }, { from: order.locale, to: locale }),
  }));
  return {
    ...order,
    lines: order.lines.map(inWords),
    sums: { ...order.sums, taxLines },
    deliveryName: option.name || order.deliveryName,
    counter: order.counter && {
      ...order.counter,
      name: option.name || order.counter.name,
      note: option.note || order.counter.note,
    },
  };
}
