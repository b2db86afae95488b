import { GuideList } from "@/components/guides/guide-list";
import { guidesOfProduct } from "@/lib/guides/queries/shown";
import { translator } from "@/lib/i18n/translator";
import type { OrderView } from "@/lib/orders/rules/view";
import { paths } from "@/lib/platform/paths";

/** While it is under way: what setting it up takes, so that tools and hands are there when the parcel is. */
export async function ComingGuides({ order, locale }: { order: OrderView; locale: string }) {
  const handles = [...new Set(order.lines.flatMap(({ handle, cancelledAt }) => (cancelledAt ? [] : handle)))];
  const guides = (await Promise.all(handles.map((handle) => guidesOfProduct(handle, locale)))).flat();
  const setups = guides
    .filter(({ purpose }) => purpose === "setup")
    .map((guide) => ({ guide, named: true, href: paths(locale).productGuide(guide.handle, guide.purpose) }));
  return (
    <GuideList guides={setups} title={translator(locale, "guidance.thing")(order.counter ? "beforeCounter" : "before")} locale={locale} />
  );
}
