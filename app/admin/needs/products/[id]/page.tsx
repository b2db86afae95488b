import { notFound } from "next/navigation";
import { FitmentRows, NeedRows, ProvisionRows } from "@/components/supplements/desk/need-rows";
import { NeedsTabs } from "@/components/supplements/desk/needs-tabs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { findStaffProduct, listStaffFitments, listStaffNeeds, listStaffProvisions } from "@/lib/supplements/queries/desk/product";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("needs.product.title");

export default async function ProductNeedsPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const product = await findStaffProduct(staff, (await params).id);
  if (!product) notFound();
  const { id } = product;
  const [needs, provisions, fitments] = await Promise.all([
    listStaffNeeds(staff, id),
    listStaffProvisions(staff, id),
    listStaffFitments(staff, id),
  ]);
  const { locale } = staff;
  const t = translator(locale, "needs.product");
  const add = (href: string, key: string) => (
    <LinkButton href={href} look="quiet">
      {t(key)}
    </LinkButton>
  );

  return (
    <>
      <PageHead title={pick(product.name, locale)} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        <NeedsTabs locale={locale} here="products" />
        <Section title={t("needs")} aside={add(paths.admin.need(id, "new"), "addNeed")}>
          <p className="max-w-text text-muted">{t("derived")}</p>
          <NeedRows rows={needs} productId={id} locale={locale} />
        </Section>
        <Section title={t("provisions")} aside={add(paths.admin.provision(id, "new"), "addProvision")}>
          <ProvisionRows rows={provisions} productId={id} locale={locale} />
        </Section>
        <Section title={t("fitments")} aside={add(paths.admin.fitment(id, "new"), "addFitment")}>
          <FitmentRows rows={fitments} productId={id} locale={locale} />
        </Section>
      </div>
    </>
  );
}
