import { Facts } from "@/components/ui/facts";
import { thingsOf } from "@/lib/delivery/copy/late";
import type { StaffLateNotice } from "@/lib/delivery/queries/late";
import type { Remedy } from "@/lib/delivery/rules/remedies";
import { formatDay, formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { type Currency, format, money } from "@/lib/kernel/money";
import { store } from "@/store.config";

type Props = { readonly notices: readonly StaffLateNotice[]; readonly currency: Currency; readonly locale: string };

/** For staff: what the buyer was told about their date, what was offered, what they made of it, and what their silence means. */
export function LateFacts({ notices, currency, locale }: Props) {
  const t = translator(locale, "delivery.staff.late");
  const words = translator(locale, "delivery.late");
  const at = (when: Date) => formatInstant(when, locale, store.contact.timeZone);
  const inWords = ({ key, amount, points, substitutes }: Remedy) => {
    const values = {
      amount: format(money(amount, currency), locale),
      place: points?.[0]?.name ?? "",
      things: thingsOf(substitutes, locale),
    };
    return t(`ways.${key}`, values);
  };
  return notices.map((notice) => (
    <Facts
      key={notice.id}
      facts={[
        { term: t("told"), detail: `${at(notice.toldAt)}, ${t(notice.inTime ? "inTime" : "afterwards")}` },
        { term: t("why"), detail: words(`reasons.${notice.reason}`) },
        { term: t("promised"), detail: at(notice.promisedAt) },
        { term: t("expected"), detail: formatDay(notice.expectedOn, locale) },
        { term: t("offered"), detail: notice.remedies.map(inWords).join(" · ") },
        { term: t("state"), detail: stateOf(notice, { t, at, inWords }) },
        { term: t("silence"), detail: t(notice.delayOption ? "silenceCancels" : "silenceWaits", { source: notice.delayOption ?? "" }) },
      ]}
    />
  ));
}

type Words = {
  readonly t: ReturnType<typeof translator>;
  readonly at: (when: Date) => string;
  readonly inWords: (remedy: Remedy) => string;
};

function stateOf({ state, chosen, chosenAt, remedies }: StaffLateNotice, { t, at, inWords }: Words): string {
  const remedy = remedies.find(({ key }) => key === chosen);
  return remedy && chosenAt ? `${inWords(remedy)}, ${at(chosenAt)}` : t(`states.${state}`);
}
