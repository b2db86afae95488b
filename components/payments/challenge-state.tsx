import { ActButton } from "@/components/customers/act-button";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { endCardChallenge } from "@/lib/payments/actions";
import { ALARM, type CardTries } from "@/lib/payments/rules/card-tries";
import { store } from "@/store.config";

/** Whether guests confirm their mailbox before they pay, why, and the button that ends it. */
export function ChallengeState({ locale, tries: { challenge, isOn } }: { locale: string; tries: CardTries }) {
  const t = translator(locale, "payments.tries");
  const at = (when: Date) => formatInstant(when, locale, store.contact.timeZone);
  if (!challenge || !isOn) {
    return (
      <div className="flex max-w-text flex-col gap-3">
        <p>{t("off", { tries: ALARM.tries, share: ALARM.share })}</p>
        {challenge && (
          <p className="text-muted text-sm">
            {t("last", {
              since: at(challenge.since),
              ended: at(challenge.endedAt ?? challenge.until),
              by: challenge.endedByName ?? t("itself"),
            })}
          </p>
        )}
      </div>
    );
  }
  const { refused, paid } = challenge.tries;
  return (
    <div className="flex max-w-text flex-col items-start gap-6">
      <Notice tone="warn" title={t("on", { since: at(challenge.since), until: at(challenge.until) })} live={false}>
        {t("why", { refused, all: refused + paid })}
      </Notice>
      <ActButton action={endCardChallenge} locale={locale} busy={t("ending")} look="plain">
        {t("end")}
      </ActButton>
    </div>
  );
}
