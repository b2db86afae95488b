import { NeedList } from "@/components/supplements/need-list";
import type { CartView } from "@/lib/cart/model";
import { translator } from "@/lib/i18n/translator";
import { findCartNeeds } from "@/lib/supplements/queries/cart-needs";

/** What the cart's things take to work, before they are paid. */
export async function CartNeeds({ cart, openOnly = false, locale }: { cart: CartView; openOnly?: boolean; locale: string }) {
  const t = translator(locale, "supplements.list");
  const list = await findCartNeeds(cart, locale);
  return <NeedList list={list} title={t("title")} lead={t("lead")} along="lot" openOnly={openOnly} locale={locale} />;
}
