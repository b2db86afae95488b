import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Receipt } from "@/components/ui/receipt";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { format, money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { confirmWithdrawal } from "@/lib/returns/actions";
import type { ReturnView } from "@/lib/returns/model";

/** Step two: everything on one sheet, the sum, the day and what it costs, before it is declared. */
export function ConfirmWithdrawal({ locale, draft, refundDays }: { locale: string; draft: ReturnView; refundDays: number }) {
  const t = translator(locale, "returns.confirm");
  const sum = (amount: number) => format(money(amount, draft.currency), locale);
  const facts = [
    { term: t("order"), detail: draft.orderNumber },
    { term: t("declaredBy"), detail: draft.contactName },
    { term: t("acknowledgement"), detail: draft.contactEmail },
    ...(draft.reason ? [{ term: t("reason"), detail: draft.reason }] : []),
    { term: t("by"), detail: t("byDays", { days: refundDays }) },
    { term: t("how"), detail: "" },
    { term: t("fee"), detail: t("noFee") },
  ];
  const lines = [
    ...draft.lines.map((line) => ({
      key: line.id,
      label: [line.title, line.options].filter(Boolean).join(", "),
      note: `${line.quantity} ×`,
      value: sum(line.amount),
    })),
    ...(draft.shippingShare > 0 ? [{ key: "shipping", label: t("shipping"), value: sum(draft.shippingShare) }] : []),
    { key: "total", label: t("total"), value: sum(draft.amount), total: true },
  ];
  return (
    <>
      <PageHead title={t(`title.${draft.kind}`)} lead={t("lead")} />
      <div className="flex max-w-text flex-col gap-12">
        <Section title={t("money")} index="01">
          <Receipt lines={lines} label={t("what")} />
        </Section>
        <Section title={t("what")} index="02">
          <Facts facts={facts.filter((fact) => fact.detail !== "")} />
        </Section>
        <ActionForm
          action={confirmWithdrawal}
          labels={formLabels(locale)}
          hidden={{ orderId: draft.orderId, returnId: draft.id }}
          id="confirm"
        >
          <div className="flex flex-wrap gap-3">
            <SubmitButton busy={t("busy")}>{t(`go.${draft.kind}`)}</SubmitButton>
            <LinkButton href={paths(locale).withdraw(draft.orderNumber)} look="quiet">
              {t("change")}
            </LinkButton>
          </div>
        </ActionForm>
      </div>
    </>
  );
}
