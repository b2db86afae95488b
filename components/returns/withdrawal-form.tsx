import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { translator } from "@/lib/i18n/translator";
import { format, money } from "@/lib/kernel/money";
import { draftWithdrawal } from "@/lib/returns/actions";
import type { ReturnOffer } from "@/lib/returns/queries";
import { unitsLeft } from "@/lib/returns/rules";

/** Step one. Nothing is chosen for the reader but where there is only one thing to choose. */
export function WithdrawalForm({ locale, offer, name, email }: { locale: string; offer: ReturnOffer; name: string; email: string }) {
  const t = translator(locale, "returns");
  const { order } = offer;
  const possible = order.lines.filter((line) => unitsLeft(line) > 0);
  if (possible.length === 0) return <p>{t("nothing")}</p>;
  const only = possible.length === 1 && possible.every((line) => unitsLeft(line) === 1);
  return (
    <ActionForm
      action={draftWithdrawal}
      labels={formLabels(locale)}
      hidden={{ number: order.number }}
      className="flex flex-col gap-12"
      id="withdraw"
    >
      <Section title={t("whichTitle")} index="01">
        {order.lines.map((line) => {
          const left = unitsLeft(line);
          const title = [line.title, line.options].filter(Boolean).join(", ");
          if (left === 0)
            return (
              <p key={line.id} className="text-muted">
                {title}: {t("gone")}
              </p>
            );
          const options = Array.from({ length: left + 1 }, (_, count) => ({
            value: String(count),
            label: `${count} ${t("of", { count: left })}`,
          }));
          const each = format(money(Math.floor(line.paid / line.quantity), order.currency), locale);
          return (
            <Select
              key={line.id}
              label={title}
              name={`quantity_${line.id}`}
              options={options}
              hint={left > 1 ? t("each", { amount: each }) : each}
              defaultValue={only ? "1" : "0"}
              required
            />
          );
        })}
      </Section>
      <Section title={t("aboutTitle")} index="02">
        <Field label={t("name")} name="name" defaultValue={name} autoComplete="name" required />
        <Field label={t("email")} name="email" type="email" defaultValue={email} autoComplete="email" required />
        <TextArea label={t("reason")} name="reason" hint={t("reasonHint")} rows={3} maxLength={1000} />
      </Section>
      <div>
        <SubmitButton busy={t("busy")}>{t(`go.${offer.kind ?? "withdrawal"}`)}</SubmitButton>
      </div>
    </ActionForm>
  );
}
