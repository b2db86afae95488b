import { pick } from "../../lib/kernel/localized.ts";
import { Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

export type AnswerProps = { readonly number: string; readonly body: string; readonly signedBy: string };

export const answer: EmailTemplate<AnswerProps> = {
  subject: ({ number }, { t }) => t("emails.answer.subject", { number }),
  preview: ({ body }) => body.slice(0, 120),
  sample: (locale) => ({
    number: "4HX2M-9QK7T",
    body: pick(
      {
        en: "A new lid leaves us today; it costs you nothing.\n\nIt arrives on Wednesday.",
        de: "Ein neuer Deckel geht heute hinaus; er kostet Sie nichts.\n\nAm Mittwoch ist er bei Ihnen.",
      },
      locale,
    ),
    signedBy: "Sol",
  }),
  Body: ({ props, letter: { t } }) => (
    <>
      {props.body.split(/\n{2,}/).map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      <Paragraph>{t("emails.answer.signed", { name: props.signedBy })}</Paragraph>
      <Small>{t("emails.answer.more", { number: props.number })}</Small>
    </>
  ),
};
