import { Act, Paragraph, Part, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";
import { MoneyBack, type MoneyBackProps, moneyBackSample } from "./parts/money-back.tsx";

export const refundSent: EmailTemplate<MoneyBackProps> = {
  subject: ({ number }, { t }) => t("emails.refundSent.subject", { number }),
  preview: ({ amount }, { t }) => t(amount ? "emails.moneyBack.preview" : "emails.moneyBack.nothing", { amount: amount ?? "" }),
  sample: moneyBackSample,
  Body: ({ props, letter }) => {
    const { t, links } = letter;
    return (
      <>
        <Paragraph>{t("emails.refundSent.text", { number: props.number })}</Paragraph>
        <Part title={t("emails.moneyBack.title")}>
          <MoneyBack props={props} letter={letter} />
          <Small>{t(props.amount ? "emails.moneyBack.when" : "emails.moneyBack.nothing")}</Small>
          {props.sandbox && <Small>{t("emails.sandbox")}</Small>}
        </Part>
        {links.order && <Act href={links.order}>{t("emails.moneyBack.open")}</Act>}
      </>
    );
  },
};
