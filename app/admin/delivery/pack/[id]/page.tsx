import { notFound } from "next/navigation";
import { MadeParcels } from "@/components/delivery/made-parcels";
import { PackedAs } from "@/components/delivery/packed-as";
import { WorkFacts } from "@/components/delivery/work-facts";
import { Section } from "@/components/ui/section";
import { findBenchView } from "@/lib/delivery/queries/work";
import { parcelCount } from "@/lib/delivery/schema";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import type { SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";
import { Packing } from "./_parts/packing";
import { Sending } from "./_parts/sending";
import { WorkHead } from "./_parts/work-head";

export const generateMetadata = titled("delivery.staff.pickTitle");

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function PackPage({ params, searchParams }: Props) {
  const staff = await requireStaff("fulfillment.pack");
  const { locale } = staff;
  const work = await findBenchView(staff, (await params).id);
  if (!work) notFound();
  const count = parcelCount((await searchParams).parcels, work.left);
  const mayShip = may(staff, "shipments.create");
  const t = translator(locale, "delivery.staff");

  return (
    <>
      <WorkHead work={work} locale={locale} />
      <div className="grid gap-12 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-12">
          {work.state === "to_pack" && <Packing work={work} locale={locale} />}
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
          {work.state === "packed" && <Sending work={work} count={count} mayShip={mayShip} locale={locale} />}
        </div>
        <WorkFacts work={work} locale={locale} />
      </div>
    </>
  );
}
