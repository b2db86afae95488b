import { notFound } from "next/navigation";
import { HandOutForm } from "@/components/delivery/hand-out-form";
import { HoldFacts } from "@/components/delivery/hold-facts";
import { HoldTask } from "@/components/delivery/hold-task";
import { LineList } from "@/components/delivery/line-list";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findHold } from "@/lib/delivery/queries/holds";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("delivery.collect.title");

export default async function HoldPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("counters.serve");
  const hold = await findHold(staff, (await params).id);
  if (!hold) notFound();
  const { locale } = staff;
  const isOpen = hold.state === "waiting" || hold.state === "overdue";
  const t = translator(locale, "delivery.collect");

  return (
    <>
      <PageHead title={t("detailTitle", { number: hold.number })} lead={hold.name}>
        <div>
          <LinkButton href={paths.admin.collect()} look="quiet">
            {t("toList")}
          </LinkButton>
        </div>
      </PageHead>
      <div className="grid gap-12 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-12">
          <Section title={t("inside")}>
            <LineList label={t("inside")} lines={hold.lines.map((line) => ({ key: line.lineId, ...line }))} />
          </Section>
          {isOpen && (
            <Section title={t("handOut")}>
              <HandOutForm shipmentId={hold.shipmentId} locale={locale} />
            </Section>
          )}
          <HoldTask hold={hold} staff={staff} />
        </div>
        <HoldFacts hold={hold} locale={locale} />
      </div>
    </>
  );
}
