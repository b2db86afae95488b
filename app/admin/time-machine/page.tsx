import { notFound } from "next/navigation";
import { ClockForm } from "@/components/journey/clock-form";
import { Facts } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/page-head";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { findClocks } from "@/lib/journey/queries/clock";
import { requireStaff } from "@/lib/platform/session";
import { store } from "@/store.config";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("admin.menu.timeMachine");

export default async function TimeMachinePage() {
  const staff = await requireStaff("clock.move");
  const clocks = await findClocks(staff);
  if (!clocks) notFound();
  const { locale } = staff;
  const t = translator(locale, "journey.clock");
  const when = (at: Date) => <span className="font-semibold sm:text-lg">{formatInstant(at, locale, store.contact.timeZone)}</span>;

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex max-w-[60rem] flex-col gap-8">
        <Facts
          facts={[
            { term: t("shop"), detail: when(clocks.shop) },
            { term: t("real"), detail: when(clocks.real) },
          ]}
        />
        <ClockForm locale={locale} isMoved={Math.abs(clocks.shop.getTime() - clocks.real.getTime()) > 1_000} />
        <ul className="flex max-w-text list-disc flex-col gap-2 ps-6 text-muted text-sm">
          <li>{t("parcels")}</li>
          <li>{t("dates")}</li>
          <li>{t("stays")}</li>
          <li>{t("back")}</li>
        </ul>
      </div>
    </>
  );
}
