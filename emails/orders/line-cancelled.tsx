import { pick } from "../../lib/kernel/localized.ts";
import { Act, Fact, Paragraph, Part, Small } from "../parts.tsx";
import { sum } from "../samples.ts";
import type { EmailTemplate } from "../template.ts";
import { MoneyBack, type MoneyBackProps, moneyBackSample } from "./parts/money-back.tsx";

export type LineCancelledProps = MoneyBackProps & { readonly title: string; readonly quantity: number };

export const lineCancelled: EmailTemplate<LineCancelledProps> = {
  subject: ({ number }, { t }) => t("emails.lineCancelled.subject", { number }),
  preview: ({ title }, { t }) => t("emails.lineCancelled.text", { title }),
  sample: (locale) => ({
    ...moneyBackSample(locale),
    amount: sum(2_380, locale),
    title: pick({ en: "LED bulb E27", de: "LED-Leuchtmittel E27" }, locale),
    quantity: 2,
  }),
  Body: ({ props, letter }) => {
    const { t, links } = letter;
    return (
      <>
        <Paragraph>{t("emails.lineCancelled.text", { title: props.title })}</Paragraph>
        <Part title={t("emails.moneyBack.title")}>
          <Fact label={props.title} value={`${props.quantity} ×`} />
          <MoneyBack props={props} letter={letter} />
          {props.amount && <Small>{t("emails.moneyBack.when")}</Small>}
          {props.sandbox && <Small>{t("emails.sandbox")}</Small>}
        </Part>
        {links.order && <Act href={links.order}>{t("emails.moneyBack.open")}</Act>}
      </>
    );
  },
};
