import { ActButton } from "@/components/customers/act-button";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { eventsFrom } from "@/lib/kernel/machine";
import { format, money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { closeReturn, settleReturn } from "@/lib/returns/actions";
import { returnMoney } from "@/lib/returns/machine";
import type { ReturnView } from "@/lib/returns/model";

type Props = { readonly locale: string; readonly found: ReturnView; readonly maySettle: boolean; readonly fresh: boolean };

/** Paying it back: what follows, and the button; or what has become of it. */
export function ReturnSettling({ locale, found, maySettle, fresh }: Props) {
  const t = translator(locale, "returns.desk");
  const events = eventsFrom(returnMoney, found.money, "staff");
  return (
    <Section title={t("settle")}>
      <p>{t(`settling.${found.money}`)}</p>
      {found.refundId && (
        <LinkButton href={paths.admin.refundDecision(found.refundId)} look="quiet">
          {t("refund")}
        </LinkButton>
      )}
      {events.includes("grant") && <Grant {...{ locale, found, maySettle, fresh }} />}
      {maySettle && events.some((event) => event === "note_paid" || event === "pay_otherwise") && (
        <ActButton action={closeReturn} locale={locale} hidden={{ returnId: found.id }} busy={t("closing")} look="quiet">
          {t(found.money === "failed" ? "paidOtherwise" : "paidAlready")}
        </ActButton>
      )}
    </Section>
  );
}

function Grant({ locale, found, maySettle, fresh }: Props) {
  const t = translator(locale, "returns.desk");
  const amount = format(money(found.amount, found.currency), locale);
  if (!maySettle) return <Button refused={t("notYours")}>{t("grant", { amount })}</Button>;
  return (
    <>
      <p className="text-muted text-sm">{t(`rule.${found.kind}`)}</p>
      {fresh ? (
        <ActButton action={settleReturn} locale={locale} hidden={{ returnId: found.id }} busy={t("granting")} look="primary">
          {t("grant", { amount })}
        </ActButton>
      ) : (
        <LinkButton href={paths.admin.confirm(paths.admin.return(found.number))} look="primary">
          {t("codeFirst", { amount })}
        </LinkButton>
      )}
    </>
  );
}
