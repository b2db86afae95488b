import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** The link is all it carries; see customer.signed_up and customer.confirmation_asked. */
export const verifyEmail: EmailTemplate<Record<string, never>> = {
  subject: (_, { t }) => t("emails.verifyEmail.subject"),
  preview: (_, { t }) => t("emails.verifyEmail.preview"),
  sample: () => ({}),
  Body: ({ letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.verifyEmail.text")}</Paragraph>
      {links.confirm && <Act href={links.confirm}>{t("emails.verifyEmail.act")}</Act>}
      <Paragraph>{t("emails.verifyEmail.next")}</Paragraph>
      <Small>{t("emails.verifyEmail.notYou")}</Small>
    </>
  ),
};
