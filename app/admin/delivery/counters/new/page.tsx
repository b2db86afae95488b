import { CounterForm } from "@/components/shipping/counter-form";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("shipping.counters.newTitle");

export default async function NewCounterPage() {
  const { locale } = await requireStaff("counters.manage");
  const t = translator(locale, "shipping.counters");

  return (
    <>
      <PageHead title={t("newTitle")} lead={t("newLead")} />
      <CounterForm counter={null} locale={locale} />
    </>
  );
}
