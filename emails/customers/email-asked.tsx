import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** To the mailbox an account is to move to; see customer.email_asked. */
export const emailAsked: EmailTemplate<Record<string, never>> = {
  subject: (_, { t }) => t("emails.emailAsked.subject"),
  preview: (_, { t }) => t("emails.emailAsked.preview"),
  sample: () => ({}),
  Body: ({ letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.emailAsked.text")}</Paragraph>
      {links.confirm && <Act href={links.confirm}>{t("emails.emailAsked.act")}</Act>}
      <Small>{t("emails.emailAsked.notYou")}</Small>
    </>
  ),
};
