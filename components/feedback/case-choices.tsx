import { ActButton } from "@/components/customers/act-button";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { acceptRemedy, closeAsFound, declineRemedies, verifyCase } from "@/lib/feedback/actions";
import type { CaseRemedy, CaseView } from "@/lib/feedback/model";
import { translator } from "@/lib/i18n/translator";
import { type Currency, format, money } from "@/lib/kernel/money";

type Props = { readonly it: CaseView; readonly locale: string };

/** What the customer may do now. */
export function CaseChoices({ it, locale }: Props) {
  const t = translator(locale, "feedback.case");
  const act = { locale, hidden: { caseId: it.id } };
  const mayBeFound = it.kind === "not_received" && ["open", "contacted", "remedy_offered"].includes(it.state);
  return (
    <>
      {it.state === "remedy_offered" && <Offered it={it} locale={locale} />}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {it.state === "remedy_offered" && (
          <ActButton {...act} action={declineRemedies} busy={t("noneBusy")} look="quiet">
            {t("none")}
          </ActButton>
        )}
        {mayBeFound && (
          <ActButton {...act} action={closeAsFound} busy={t("foundBusy")} look="plain">
            {t("found")}
          </ActButton>
        )}
        {it.state === "accepted" && (
          <ActButton {...act} action={verifyCase} busy={t("verifyBusy")} look="plain">
            {t("verify")}
          </ActButton>
        )}
      </div>
    </>
  );
}

function Offered({ it, locale }: Props) {
  const t = translator(locale, "feedback");
  const sum = (amount: number) => format(money(amount, it.currency as Currency), locale);
  const hintOf = ({ key, goods }: CaseRemedy) => [t(`hints.${key}`), goods === "none" ? "" : t(`goods.${goods}`)].filter(Boolean).join(" ");
  return (
    <Section title={t("case.choose")}>
      <ActionForm action={acceptRemedy} labels={formLabels(locale)} hidden={{ caseId: it.id }} className="flex flex-col gap-6" id="choose">
        <RadioGroup
          legend={t("case.choose")}
          hideLegend
          name="remedy"
          required
          choices={it.remedies.map((remedy) => ({
            value: remedy.key,
            label: t(`remedies.${remedy.key}`, { amount: sum(remedy.amount) }),
            hint: hintOf(remedy),
          }))}
        />
        <div>
          <SubmitButton busy={t("case.busy")}>{t("case.act")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
