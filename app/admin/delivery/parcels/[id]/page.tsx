import { notFound } from "next/navigation";
import { ByHand } from "@/components/delivery/by-hand";
import { CustomsTable } from "@/components/delivery/customs-table";
import { LineList } from "@/components/delivery/line-list";
import { ParcelFacts } from "@/components/delivery/parcel-facts";
import { ScanLine } from "@/components/delivery/scan-line";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findParcel } from "@/lib/delivery/queries/parcels";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";
import { ParcelActs } from "./_parts/parcel-acts";

export const generateMetadata = titled("delivery.staff.parcelsTitle");

export default async function ParcelPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("orders.read");
  const { locale } = staff;
  const parcel = await findParcel(staff, (await params).id);
  if (!parcel) notFound();
  const mayShip = may(staff, "shipments.create") && !parcel.voidedAt;
  const t = translator(locale, "delivery.staff");

  return (
    <>
      <PageHead
        title={t("parcelTitle", { code: parcel.trackingCode ?? "" })}
        lead={t("parcelOf", { number: parcel.number, name: parcel.name })}
        aside={mayShip && parcel.hasLabel && <LinkButton href={paths.api.label(parcel.id)}>{t("label")}</LinkButton>}
      />
      <div className="grid gap-12 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-12">
          <Section title={t("scans")}>
            <ScanLine parcel={parcel} locale={locale} codes />
          </Section>
          {mayShip && parcel.carrier === "manual" && (
            <ByHand parcel={parcel} locale={locale} titles={{ number: t("byHand.title"), scan: t("byHand.scanTitle") }} />
          )}
          <Section title={t("contents")}>
            <LineList label={t("contents")} lines={parcel.lines.map((line) => ({ key: line.lineId, ...line }))} />
          </Section>
          {parcel.customs && (
            <Section title={t("customs.title")}>
              <CustomsTable customs={parcel.customs} locale={locale} />
            </Section>
          )}
          {mayShip && <ParcelActs parcel={parcel} locale={locale} />}
        </div>
        <ParcelFacts parcel={parcel} locale={locale} />
      </div>
    </>
  );
}
