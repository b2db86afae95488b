import type { EmailTemplate } from "../template.ts";
import { type MoneyBackProps, moneyBack, WhyAndHowMuch } from "./parts/money-back.tsx";

export const latePaymentRefunded: EmailTemplate<MoneyBackProps> = {
  ...moneyBack,
  subject: ({ number }, { t }) => t("emails.latePaymentRefunded.subject", { number }),
  Body: (given) => <WhyAndHowMuch {...given} why={given.letter.t("emails.latePaymentRefunded.text", { number: given.props.number })} />,
};
