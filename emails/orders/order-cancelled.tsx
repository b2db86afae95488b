import type { EmailTemplate } from "../template.ts";
import { type MoneyBackProps, moneyBack, WhyAndHowMuch } from "./parts/money-back.tsx";

export const orderCancelled: EmailTemplate<MoneyBackProps> = {
  ...moneyBack,
  subject: ({ number }, { t }) => t("emails.orderCancelled.subject", { number }),
  Body: (given) => <WhyAndHowMuch {...given} why={given.letter.t("emails.orderCancelled.text", { number: given.props.number })} />,
};
