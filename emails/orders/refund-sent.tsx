import type { EmailTemplate } from "../template.ts";
import { type MoneyBackProps, moneyBack, WhyAndHowMuch } from "./parts/money-back.tsx";

export const refundSent: EmailTemplate<MoneyBackProps> = {
  ...moneyBack,
  subject: ({ number }, { t }) => t("emails.refundSent.subject", { number }),
  Body: (given) => <WhyAndHowMuch {...given} why={given.letter.t("emails.refundSent.text", { number: given.props.number })} />,
};
