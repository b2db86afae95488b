import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { findPreview } from "@/lib/catalog/queries/desk/preview";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { listVariantOffers } from "../../../(store)/products/[handle]/_parts/offers";
import { ProductView } from "../../../(store)/products/[handle]/_parts/product-view";

/** A version of a product as its page would be: the shop's own page, for staff only and never kept. */
export default async function PreviewPage({ params }: { params: Promise<{ locale: string; revision: string }> }) {
  const staff = await requireStaff("catalog.read");
  const { locale, revision } = await params;
  const preview = await findPreview(revision, locale);
  if (!preview) notFound();
  const t = translator(staff.locale, "desk");
  const state = t(`history.states.${preview.state}`);

  return (
    <>
      <div className="sticky top-0 z-20 bg-paper py-3">
        <Notice tone="warn" live={false} title={t("preview.title", { state, number: preview.number })}>
          <p>
            {t("preview.lead")} {preview.unfinished && t("preview.unfinished")}
          </p>
          <p className="pt-2">
            <LinkButton href={paths.admin.product(preview.productId)}>{t("preview.back")}</LinkButton>
          </p>
        </Notice>
      </div>
      <ProductView product={preview.product} offers={await listVariantOffers(preview.product, locale)} locale={locale} preview />
    </>
  );
}
