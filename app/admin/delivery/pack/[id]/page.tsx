import { notFound } from "next/navigation";
import { MadeParcels } from "@/components/delivery/made-parcels";
import { MissingForm } from "@/components/delivery/missing-form";
import { PackForm } from "@/components/delivery/pack-form";
import { PackedAs } from "@/components/delivery/packed-as";
import { ReadyForm } from "@/components/delivery/ready-form";
import { ShipForm } from "@/components/delivery/ship-form";
import { WorkFacts } from "@/components/delivery/work-facts";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findBenchView } from "@/lib/delivery/queries/work";
import { parcelCount } from "@/lib/delivery/schema";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { dayIn } from "@/lib/kernel/days";
import { paths } from "@/lib/platform/paths";
import type { SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { store } from "@/store.config";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("delivery.staff.pickTitle");

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function PackPage({ params, searchParams }: Props) {
  const staff = await requireStaff("fulfillment.pack");
  const { locale } = staff;
  const work = await findBenchView(staff, (await params).id);
  if (!work) notFound();
  const count = parcelCount((await searchParams).parcels, work.left);
  const mayShip = may(staff, "shipments.create");
  const isToPack = work.state === "to_pack";
  const t = translator(locale, "delivery.staff");

  return (
    <>
      <PageHead
        title={t(isToPack ? "packTitle" : work.state === "packed" ? "shipTitle" : "workTitle", { number: work.number })}
        aside={
          <div className="flex flex-wrap gap-3">
            <LinkButton href={paths.api.packingSlip(work.id)}>{t("slip")}</LinkButton>
            <LinkButton href={paths.api.thingLabels(work.id)} look="quiet">
              {t("thingLabels")}
            </LinkButton>
          </div>
        }
      >
        <div>
          <LinkButton href={paths.admin.pick()} look="quiet">
            {t("toPick")}
          </LinkButton>
        </div>
      </PageHead>
      <div className="grid gap-12 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-12">
          {isToPack && (
            <Section title={t("check")}>
              {work.missingAt && (
                <Notice
                  tone="warn"
                  title={t("missing.waits", { day: formatDay(dayIn(work.missingAt, store.warehouse.timeZone), locale) })}
                  live={false}
                />
              )}
              <PackForm work={work} locale={locale} />
              {!work.missingAt && <MissingForm work={work} locale={locale} />}
            </Section>
          )}
          {work.packedAs && (
            <Section title={t("packedAs.title")}>
              <PackedAs packed={work.packedAs} locale={locale} />
            </Section>
          )}
          {work.parcels.length > 0 && (
            <Section title={t("parcelsMade")}>
              <MadeParcels parcels={work.parcels} locale={locale} mayShip={mayShip} />
            </Section>
          )}
          {work.state === "packed" && work.left.length > 0 && mayShip && (
            <Section title={work.counter ? translator(locale, "delivery.collect")("ready") : t("ship")}>
              {work.counter ? (
                <ReadyForm work={work} counter={work.counter.name} locale={locale} />
              ) : (
                <ShipForm work={work} count={count} locale={locale} />
              )}
            </Section>
          )}
          {work.state === "packed" && work.left.length === 0 && !work.counter && (
            <Notice tone="info" title={t("allShipped")} live={false}>
              {t("waitsVan")}
            </Notice>
          )}
        </div>
        <WorkFacts work={work} locale={locale} />
      </div>
    </>
  );
}
