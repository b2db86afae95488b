import type { ThingPaper } from "@/components/ownership/thing-papers";
import type { VariantFacts } from "@/lib/catalog/model";
import { guidesOfUnit } from "@/lib/guides/queries/shown";
import { translator } from "@/lib/i18n/translator";
import { listPapersOfOrder } from "@/lib/orders/queries/papers";
import type { OrderViewer } from "@/lib/orders/rules/access";
import type { OwnThing } from "@/lib/ownership/model";
import { paths } from "@/lib/platform/paths";

type Asked = { readonly thing: OwnThing; readonly variant: VariantFacts; readonly viewer: OrderViewer; readonly locale: string };

/** What is kept for a thing: the bill it came with (for whoever it was sold to), its sheet, its manuals, its certificate and its passport. */
export async function papersOf({ thing, variant, viewer, locale }: Asked): Promise<ThingPaper[]> {
  const [bills, guides] = await Promise.all([
    thing.orderNumber ? listPapersOfOrder(thing.orderNumber, viewer) : [],
    guidesOfUnit(thing, locale),
  ]);
  const t = translator(locale, "ownership.thing");
  const named = translator(locale, "orders.papers");
  const to = paths(locale);
  const page = (href: string, name: string): ThingPaper => ({ href, name, isFile: false });
  const file = (href: string, name: string): ThingPaper => ({ href, name, isFile: true });
  return [
    ...bills.map(({ id, kind, number }) => file(paths.api.invoice(id), named(kind, { number }))),
    file(paths.api.thingCertificate(thing.publicCode, locale), t("certificate")),
    file(paths.api.productSheet(variant.handle, locale), t("sheet")),
    ...guides.map(({ purpose }) => page(to.thingGuide(thing.publicCode, purpose, { place: "all" }), t("manual", { purpose }))),
    ...(thing.orderNumber ? [page(to.trackOrder(thing.orderNumber), t("order"))] : []),
    page(to.product(variant.handle, { variant: variant.sku }), t("shop")),
    page(to.passport(thing.publicCode), t("passport")),
  ];
}
