import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveCarrierClaim } from "@/lib/feedback/actions";
import type { Claim, ClaimState } from "@/lib/feedback/model";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { type Currency, format, money } from "@/lib/kernel/money";
import { store } from "@/store.config";

const TONE = { open: "warn", filed: "info", paid: "ok", rejected: "neutral" } as const satisfies Record<ClaimState, BadgeTone>;

export const ClaimBadge = ({ state, locale }: { state: ClaimState; locale: string }) => (
  <Badge tone={TONE[state]}>{translator(locale, "feedback.claims.states")(state)}</Badge>
);

type Props = { readonly claim: Claim; readonly mayAct: boolean; readonly locale: string };

/** What we ask of the carrier for this parcel, and what staff do about it next. */
export function ClaimSection({ claim, mayAct, locale }: Props) {
  const t = translator(locale, "feedback.claims");
  const sum = (amount: number) => format(money(amount, claim.currency as Currency), locale);
  const at = (when: Date) => formatInstant(when, locale, store.contact.timeZone);
  return (
    <Section title={t("section")} id="claim">
      <Facts
        facts={[
          { term: t("state"), detail: <ClaimBadge state={claim.state} locale={locale} /> },
          { term: t("reason"), detail: t(`reasons.${claim.reason}`) },
          { term: t("parcel"), detail: claim.trackingCode ?? "" },
          { term: t("amount"), detail: sum(claim.amount) },
          { term: t("opened"), detail: at(claim.openedAt) },
          ...(claim.reference ? [{ term: t("reference"), detail: claim.reference }] : []),
          ...(claim.paidAmount === null ? [] : [{ term: t("paid"), detail: sum(claim.paidAmount) }]),
        ]}
      />
      {mayAct && claim.state === "open" && <NextStep claim={claim} event="file" locale={locale} />}
      {mayAct && claim.state === "filed" && <NextStep claim={claim} event="pay" locale={locale} />}
      {mayAct && (claim.state === "open" || claim.state === "filed") && <NextStep claim={claim} event="reject" locale={locale} />}
    </Section>
  );
}

function NextStep({ claim, event, locale }: { claim: Claim; event: "file" | "pay" | "reject"; locale: string }) {
  const t = translator(locale, "feedback.claims");
  return (
    <ActionForm action={moveCarrierClaim} labels={formLabels(locale)} hidden={{ claimId: claim.id, event }} id={`claim-${event}`}>
      {event === "file" && <Field label={t("reference")} name="reference" hint={t("referenceHint")} required maxLength={60} width="half" />}
      {event === "pay" && <Field label={t("paidLabel")} name="paid" hint={t("paidHint")} required inputMode="decimal" width="code" />}
      <div>
        <SubmitButton look={event === "reject" ? "quiet" : "plain"} busy={t("busy")}>
          {t(event)}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
