import { ActButton } from "@/components/customers/act-button";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dropParked, retryParked } from "@/lib/reports/actions";
import type { Parked } from "@/lib/reports/model";
import { store } from "@/store.config";

/** What was given up, why, and the two ways out: try again, or give it up for good. */
export function ParkedList({ locale, parked }: { locale: string; parked: readonly Parked[] }) {
  const t = translator(locale, "reports.parked");
  if (parked.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ul className="flex flex-col">
      {parked.map((each) => (
        <li key={`${each.kind}${each.id}`} className="grid gap-x-8 gap-y-3 border-line border-t py-4 lg:grid-cols-[1fr_auto]">
          <div className="flex min-w-0 flex-col gap-1">
            <p className="break-words font-semibold">
              {t(`kinds.${each.kind}`)} <span className="font-mono text-sm">{each.name}</span>
            </p>
            {each.about && <p className="break-words font-mono text-muted text-xs">{each.about}</p>}
            <p className="line-clamp-3 break-words text-sm">{each.reason || t("noReason")}</p>
            <p className="font-mono text-muted text-xs">
              {[formatInstant(each.since, locale, store.contact.timeZone), each.attempts > 0 && t("tries", { count: each.attempts })]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          <div className="flex flex-wrap items-start gap-3">
            <ActButton action={retryParked} locale={locale} hidden={{ kind: each.kind, id: each.id }} busy={t("retrying")} look="plain">
              {t("retry")}
            </ActButton>
            <ActButton action={dropParked} locale={locale} hidden={{ kind: each.kind, id: each.id }} busy={t("dropping")} look="quiet">
              {t("drop")}
            </ActButton>
          </div>
        </li>
      ))}
    </ul>
  );
}
