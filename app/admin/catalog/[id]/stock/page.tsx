import { notFound } from "next/navigation";
import { MovementTable } from "@/components/admin/catalog/movement-table";
import { NoVariants } from "@/components/admin/catalog/no-variants";
import { ProductFrame } from "@/components/admin/catalog/product-frame";
import { StockPanel } from "@/components/admin/catalog/stock-panel";
import { Section } from "@/components/ui/section";
import { findStaffProduct } from "@/lib/catalog/queries/desk/product";
import { translator } from "@/lib/i18n/translator";
import { listLevels, listMovements } from "@/lib/inventory/queries";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("desk.frame.places.stock");

export default async function StockPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const product = await findStaffProduct((await params).id);
  if (!product) notFound();
  const [levels, movements] = await Promise.all([listLevels(product.id), listMovements(product.id)]);
  const t = translator(staff.locale, "desk.stock");

  return (
    <ProductFrame product={product} staff={staff} here="stock">
      <p className="max-w-text text-muted">{t("lead")}</p>
      {product.variants.length === 0 && (
        <NoVariants product={product} title={t("noVariants")} lead={t("noVariantsLead")} locale={staff.locale} />
      )}
      {product.variants.map((variant) => {
        const level = levels.find(({ variantId }) => variantId === variant.id);
        return level && <StockPanel key={variant.id} product={product} staff={staff} variant={variant} level={level} />;
      })}
      <Section title={t("movements")}>
        <MovementTable lines={movements} locale={staff.locale} />
      </Section>
    </ProductFrame>
  );
}
