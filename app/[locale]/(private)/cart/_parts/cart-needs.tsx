import { NeedList } from "@/components/supplements/need-list";
import type { CartView } from "@/lib/cart/model";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { findShopper } from "@/lib/platform/session";
import { findCartNeeds } from "@/lib/supplements/queries/cart-needs";

/** What the cart's things take to work, before they are paid. */
export async function CartNeeds({ cart, openOnly = false, locale }: { cart: CartView; openOnly?: boolean; locale: string }) {
  const t = translator(locale, "supplements.list");
  const [list, shopper] = await Promise.all([findCartNeeds(cart, locale), findShopper()]);
  const homeHref = shopper.kind === "customer" ? `${paths(locale).accountThings()}#home` : undefined;
  return <NeedList list={list} title={t("title")} lead={t("lead")} along="lot" openOnly={openOnly} homeHref={homeHref} locale={locale} />;
}
