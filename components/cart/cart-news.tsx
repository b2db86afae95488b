import { Notice } from "@/components/ui/notice";
import type { CartNews, CartView } from "@/lib/cart/model";
import { place } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { store } from "@/store.config";

/** What changed since the cart was last shown, told once. */
export function CartNewsNotice({ cart, locale }: { cart: CartView; locale: string }) {
  if (cart.news.length === 0) return null;
  return (
    <Notice tone="info" title={translator(locale, "cart")("news.title")}>
      <ul className="flex flex-col gap-1">
        {cart.news.map((news) => (
          <li key={JSON.stringify(news)}>{wordsFor(news, cart, locale)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function wordsFor(news: CartNews, { lines }: CartView, locale: string): string {
  const t = translator(locale, "cart.news");
  if (news.kind === "market") return t("market", place(store.markets[news.to].country, locale));
  const name = lines.find((line) => line.variant.id === news.variantId)?.variant.name ?? "";
  if (news.kind === "fewer") return t("fewer", { name, from: news.from, to: news.to });
  return t(news.to.amount > news.from.amount ? "dearer" : "cheaper", {
    name,
    from: format(news.from, locale),
    to: format(news.to, locale),
  });
}
