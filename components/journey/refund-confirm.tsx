import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Price } from "@/components/ui/price";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { format, money, parseMoney } from "@/lib/kernel/money";
import { requestOrderRefund } from "@/lib/orders/actions";
import type { TypedRefund } from "@/lib/orders/rules/refund-wish";
import type { RefundPreview, StaffOrderView } from "@/lib/orders/rules/staff-view";
import { REFUND_REASONS } from "@/lib/payments/model";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** The sum, whether a second person is asked, the reason, and the one button. The sum goes along: another one is refused. */
export function RefundConfirm({
  locale,
  order,
  typed,
  preview,
}: {
  locale: string;
  order: StaffOrderView;
  typed: TypedRefund;
  preview: RefundPreview;
}) {
  const t = translator(locale, "journey.refund");
  const reasons = translator(locale, "payments.reason");
  const sum = format(preview.amount, locale);
  const limit = format(money(store.policies.refundApprovalAbove, preview.amount.currency), locale);
  return (
    <Section title={t("confirmTitle")}>
      <Facts
        facts={[
          ...partsOf(order, typed, locale),
          { term: t("sum"), detail: <Price value={preview.amount} locale={locale} className="font-semibold text-lg" /> },
          { term: t("to"), detail: order.payment?.method ?? t("toUnknown") },
        ]}
      />
      <Notice tone={preview.wantsSecondPerson ? "warn" : "info"} live={false}>
        {preview.wantsSecondPerson ? t("second", { limit }) : t("alone")}
      </Notice>
      <ActionForm
        action={requestOrderRefund}
        labels={formLabels(locale)}
        hidden={hiddenOf(order, typed, preview)}
        id="refund"
        className="flex max-w-text flex-col gap-6"
      >
        {typed.lines.map((pair) => (
          <input key={pair} type="hidden" name="lines[]" value={pair} />
        ))}
        <Select
          label={t("reason")}
          name="reason"
          required
          empty={t("reasonEmpty")}
          options={REFUND_REASONS.map((value) => ({ value, label: reasons(value) }))}
        />
        <Field label={t("note")} name="note" hint={t("noteHint")} maxLength={300} />
        <div className="flex flex-wrap gap-4">
          <SubmitButton busy={t("busy")}>{preview.wantsSecondPerson ? t("confirmAsk", { sum }) : t("confirm", { sum })}</SubmitButton>
          <LinkButton href={paths.admin.refund(order.number)} look="quiet">
            {t("change")}
          </LinkButton>
        </div>
      </ActionForm>
    </Section>
  );
}

const hiddenOf = (order: StaffOrderView, typed: TypedRefund, preview: RefundPreview): Record<string, string | number> => ({
  orderId: order.id,
  expected: preview.amount.amount,
  ...(typed.everything && { everything: "on" }),
  ...(typed.shipping && { shipping: typed.shipping }),
  ...(typed.other && { other: typed.other }),
});

/** The chosen parts as they were chosen. */
function partsOf(order: StaffOrderView, typed: TypedRefund, locale: string): { term: string; detail: string }[] {
  const t = translator(locale, "journey.refund");
  if (typed.everything) return [];
  const lines = typed.lines.flatMap((pair) => {
    const [lineId, units] = pair.split("=");
    const line = order.lines.find(({ id }) => id === lineId);
    return line ? [{ term: [line.title, line.options].filter(Boolean).join(", "), detail: `${units} ×` }] : [];
  });
  const sumOf = (amount: string): string => {
    const parsed = parseMoney(amount, order.refundable.currency);
    return parsed.ok ? format(parsed.value, locale) : amount;
  };
  return [
    ...lines,
    ...(typed.shipping ? [{ term: t("delivery"), detail: sumOf(typed.shipping) }] : []),
    ...(typed.other ? [{ term: t("other"), detail: sumOf(typed.other) }] : []),
  ];
}
