import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { chooseLateRemedy } from "@/lib/delivery/actions";
import type { LateNews } from "@/lib/delivery/queries/late";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { format, money } from "@/lib/kernel/money";
import { timeZoneOf } from "@/lib/kernel/zones";
import type { OrderView } from "@/lib/orders/rules/view";

type Props = { readonly order: OrderView; readonly news: LateNews; readonly locale: string };

/** A date that is not kept: why, the new day, and the ways out to take at once. */
export function LateSection({ order, news, locale }: Props) {
  const t = translator(locale, "delivery.late");
  const days = {
    promised: formatDay(dayIn(news.promisedAt, timeZoneOf(order.shippingAddress)), locale),
    expected: formatDay(news.expectedOn, locale),
  };
  return (
    <Section title={t("title")}>
      <p className="max-w-text">
        {t("lead", days)} {t(`reasons.${news.reason}`)}
      </p>
      {news.chosen && <Notice tone="done" title={t(`chosen.${news.chosen}`, days)} />}
      {news.state === "lapsed" && <Notice tone="warn" title={t("lapsed")} />}
      {news.state === "open" && <Choices order={order} news={news} locale={locale} expected={days.expected} />}
    </Section>
  );
}

function Choices({ order, news, locale, expected }: Props & { expected: string }) {
  const t = translator(locale, "delivery.late");
  const sum = (amount: number) => (amount === 0 ? "none" : format(money(amount, order.sums.total.currency), locale));
  return (
    <ActionForm action={chooseLateRemedy} labels={formLabels(locale)}>
      <input type="hidden" name="orderId" value={order.id} />
      <RadioGroup
        legend={t("legend")}
        name="remedy"
        required
        choices={news.remedies.map(({ key, amount }) => ({
          value: key,
          label: t(`remedies.${key}`, { expected }),
          hint: t(`hints.${key}`, { amount: sum(amount) }),
        }))}
      />
      <SubmitButton busy={t("busy")}>{t("act")}</SubmitButton>
    </ActionForm>
  );
}
