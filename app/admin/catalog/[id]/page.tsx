import { notFound } from "next/navigation";
import { IssueList } from "@/components/admin/catalog/issue-list";
import { ProductFacts } from "@/components/admin/catalog/product-facts";
import { ProductFrame } from "@/components/admin/catalog/product-frame";
import { PublishPanel } from "@/components/admin/catalog/publish-panel";
import { RenameForm } from "@/components/admin/catalog/rename-form";
import { Section } from "@/components/ui/section";
import { findStaffProduct } from "@/lib/catalog/queries/desk/product";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { requireStaff } from "@/lib/platform/session";
import { listUnpriced } from "@/lib/pricing/queries";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("desk.products.title");

export default async function ProductDeskPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const product = await findStaffProduct((await params).id);
  if (!product || product.partOfId) notFound();
  const now = await shopNow();
  const unpriced = await listUnpriced(product.variants, { markets: product.content.markets, now });
  const t = translator(staff.locale, "desk.overview");

  return (
    <ProductFrame product={product} staff={staff} here="overview">
      <div className="grid gap-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-12">
          <Section title={t("publishing")}>
            <PublishPanel product={product} staff={staff} now={now} />
          </Section>
          <Section title={t("missing")}>
            <IssueList product={product} unpriced={unpriced} locale={staff.locale} />
          </Section>
          <Section title={t("address")}>
            <RenameForm product={product} staff={staff} />
          </Section>
        </div>
        <ProductFacts product={product} locale={staff.locale} />
      </div>
    </ProductFrame>
  );
}
