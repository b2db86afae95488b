import { LookUpForm } from "@/components/delivery/look-up-form";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { parseShortNumber } from "@/lib/kernel/ids";

/** An order this browser may not see, or that there is not: both look the same, and the way in is the same (TRUST R39). */
export function ClosedOrder({ locale, number }: { locale: string; number: string }) {
  const t = translator(locale, "delivery.track");
  const given = parseShortNumber(number);
  return (
    <>
      <PageHead title={t("title")} lead={given ? t("closed", { number: given }) : t("lead")} />
      <LookUpForm locale={locale} number={given ?? undefined} />
    </>
  );
}
