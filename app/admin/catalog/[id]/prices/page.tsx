import { notFound } from "next/navigation";
import { PriceHistory } from "@/components/admin/catalog/price-history";
import { PricesForm } from "@/components/admin/catalog/prices-form";
import { ProductFrame } from "@/components/admin/catalog/product-frame";
import { Section } from "@/components/ui/section";
import { findStaffProduct } from "@/lib/catalog/queries/desk/product";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { requireStaff } from "@/lib/platform/session";
import { listPriceRows } from "@/lib/pricing/queries";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("desk.frame.places.prices");

export default async function PricesPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const product = await findStaffProduct((await params).id);
  if (!product) notFound();
  const now = await shopNow();
  const rows = await listPriceRows(product.id, now);
  const t = translator(staff.locale, "desk.prices");

  return (
    <ProductFrame product={product} staff={staff} here="prices">
      <Section title={t("set")}>
        <PricesForm product={product} staff={staff} rows={rows} now={now} />
      </Section>
      <Section title={t("history")}>
        <PriceHistory rows={rows} locale={staff.locale} />
      </Section>
    </ProductFrame>
  );
}
