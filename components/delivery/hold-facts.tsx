import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { type Fact, Facts } from "@/components/ui/facts";
import { HOLD_TONE } from "@/lib/delivery/copy";
import type { HoldDetail } from "@/lib/delivery/queries/holds";
import { formatDay, formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

/** Where something stands that is to be collected, and who has it since. */
export function HoldFacts({ hold, locale }: { hold: HoldDetail; locale: string }) {
  const t = translator(locale, "delivery.collect");
  const at = (when: Date) => formatInstant(when, locale, hold.timeZone);
  const facts: (Fact | false)[] = [
    { term: t("state"), detail: <Badge tone={HOLD_TONE[hold.state]}>{t(`states.${hold.state}`)}</Badge> },
    { term: t("counter"), detail: hold.counter },
    { term: t("since"), detail: at(hold.readyAt) },
    { term: t("until"), detail: formatDay(hold.keepUntilOn, locale) },
    hold.remindedAt !== null && { term: t("reminded"), detail: at(hold.remindedAt) },
    hold.collectedAt !== null && {
      term: t("collectedFact"),
      detail: [at(hold.collectedAt), hold.collectedByName].filter(Boolean).join(" · "),
    },
    hold.checkedBy !== null && {
      term: t("checkedFact"),
      detail: [t(`checks.${hold.checkedBy}`), hold.collector].filter(Boolean).join(": "),
    },
    {
      term: t("order"),
      detail: (
        <Link href={paths.admin.order(hold.number)} className="underline">
          {t("toOrder")}
        </Link>
      ),
    },
  ];
  return <Facts facts={facts.filter((fact): fact is Fact => fact !== false)} />;
}
