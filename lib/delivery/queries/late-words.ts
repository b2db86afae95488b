import "server-only";
import { findVariants } from "../../catalog/queries/variants.ts";
import { languageOf } from "../../kernel/localized.ts";
import type { OrderView } from "../../orders/rules/view.ts";
import type { Remedy, Substitute } from "../rules/remedies.ts";

type Offering = { readonly remedies: readonly Remedy[] };

/** What was offered instead, called in this language where it was offered in another one; the order is read in it as well. */
export async function offersIn<N extends Offering>(
  locale: string,
  order: { readonly locale: string; readonly lines: readonly Pick<OrderView["lines"][number], "id" | "title">[] },
  news: readonly N[],
): Promise<N[]> {
  const others = news.flatMap(({ remedies }) => remedies.flatMap(({ substitutes }) => substitutes ?? []));
  if (others.length === 0 || languageOf(order.locale) === languageOf(locale)) return [...news];
  const variants = await findVariants([...new Set(others.map(({ variantId }) => variantId))], locale);
  const inWords = (it: Substitute): Substitute => {
    const known = variants.get(it.variantId);
    return {
      ...it,
      title: known?.name || it.title,
      options: known?.title || it.options,
      insteadOf: it.insteadOf && (order.lines.find(({ id }) => id === it.lineId)?.title ?? it.insteadOf),
    };
  };
  return news.map((each) => ({
    ...each,
    remedies: each.remedies.map((remedy) => (remedy.substitutes ? { ...remedy, substitutes: remedy.substitutes.map(inWords) } : remedy)),
  }));
}
