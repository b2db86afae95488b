import { notFound } from "next/navigation";
import { NumbersForm } from "@/components/ownership/desk/numbers-form";
import { UnitOwners } from "@/components/ownership/desk/unit-owners";
import { ThingLife } from "@/components/ownership/thing-life";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findVariants } from "@/lib/catalog/queries/variants";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { findUnit, type UnitFile } from "@/lib/ownership/queries/desk/units";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { store } from "@/store.config";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("ownership.desk.title");

export default async function UnitPage({ params }: { params: Promise<{ code: string }> }) {
  const staff = await requireStaff("orders.read");
  const { locale } = staff;
  const unit = await findUnit(staff, (await params).code);
  const variant = unit && (await findVariants([unit.variantId], locale)).get(unit.variantId);
  if (!unit || !variant) notFound();
  const t = translator(locale, "ownership.desk");

  return (
    <>
      <PageHead
        title={variant.name}
        lead={[variant.brand, variant.title, unit.publicCode].filter(Boolean).join("\u00a0· ")}
        aside={
          <div className="flex flex-wrap gap-3">
            {may(staff, "catalog.read") && <LinkButton href={paths.admin.explainNeeds({ q: unit.publicCode })}>{t("explain")}</LinkButton>}
            <LinkButton href={paths(locale).passport(unit.publicCode)} look="quiet">
              {t("passport")}
            </LinkButton>
          </div>
        }
      />
      <div className="grid gap-12 xl:grid-cols-2">
        <Section title={t("facts")}>
          <Facts facts={factsOf(unit, { sku: variant.sku, locale })} />
        </Section>
        <NumbersForm unit={unit} locale={locale} />
        <Section title={t("life")}>
          <ThingLife life={unit.life} locale={locale} />
        </Section>
        {may(staff, "customers.read") && (
          <div className="min-w-0 xl:col-span-2">
            <Section title={t("owners")}>
              <UnitOwners owners={unit.owners} locale={locale} />
            </Section>
          </div>
        )}
      </div>
    </>
  );
}

function factsOf(unit: UnitFile, { sku, locale }: { sku: string; locale: string }) {
  const t = translator(locale, "ownership.desk");
  const when = (at: Date) => formatInstant(at, locale, store.contact.timeZone);
  return [
    { term: t("state"), detail: translator(locale, "ownership.states")(unit.state) },
    { term: t("sku"), detail: sku },
    { term: t("gtin"), detail: unit.gtin ?? t("none") },
    { term: t("box"), detail: t("boxRevision", { number: unit.boxRevision }) },
    { term: t("since"), detail: when(unit.contractAt) },
    { term: t("arrived"), detail: unit.deliveredAt ? when(unit.deliveredAt) : t("notYet") },
  ];
}
