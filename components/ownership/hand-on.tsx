import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { endTransferCode, makeTransferCode } from "@/lib/ownership/actions";
import type { OpenCode } from "@/lib/ownership/model";
import { store } from "@/store.config";

type Props = { readonly ownershipId: string; readonly open: OpenCode | null; readonly locale: string };

/** The code that hands a thing on: made, read again, taken back. */
export function HandOn({ ownershipId, open, locale }: Props) {
  const t = translator(locale, "ownership.handOn");
  const labels = formLabels(locale);
  return (
    <Section title={t("title")} id="hand-on">
      <p className="max-w-text">{t("lead")}</p>
      {open ? (
        <div className="ground-sage on-ground flex flex-col items-start gap-3 rounded-card p-5">
          <p className="text-sm">{t("code")}</p>
          <p className="break-all font-mono text-lg">{open.code}</p>
          <p className="text-sm">
            {t("until", { day: formatLongDay(dayIn(open.expiresAt, store.contact.timeZone), locale) })} {t("how")}
          </p>
          <ActionForm action={endTransferCode} labels={labels} hidden={{ ownershipId }} className="flex flex-col gap-3">
            <SubmitButton look="plain" busy={t("ending")}>
              {t("end")}
            </SubmitButton>
          </ActionForm>
        </div>
      ) : (
        <ActionForm action={makeTransferCode} labels={labels} hidden={{ ownershipId }} className="flex flex-col items-start gap-3">
          <SubmitButton look="plain" busy={t("making")}>
            {t("make")}
          </SubmitButton>
        </ActionForm>
      )}
    </Section>
  );
}
