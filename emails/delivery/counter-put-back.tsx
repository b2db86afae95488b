import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";
import { counterSample } from "./parts/counter.tsx";

export type CounterPutBackProps = { readonly number: string; readonly sandbox: boolean; readonly counter: string };

export const counterPutBack: EmailTemplate<CounterPutBackProps> = {
  subject: ({ number }, { t }) => t("delivery.counter.mail.putBack.subject", { number }),
  preview: (_, { t }) => t("delivery.counter.mail.putBack.preview"),
  sample: (locale) => ({ number: "7QX4M-2K9TB", sandbox: false, counter: counterSample(locale).counter }),
  Body: ({ props, letter: { t, links } }) => (
    <>
      <Paragraph>{t("delivery.counter.mail.putBack.said", { counter: props.counter })}</Paragraph>
      <Paragraph>{t("delivery.counter.mail.putBack.next")}</Paragraph>
      {links.order && <Act href={links.order}>{t("delivery.mail.open")}</Act>}
      {props.sandbox && <Small>{t("emails.sandbox")}</Small>}
    </>
  ),
};
