import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** To a mailbox that refused us, or whose owner called us unwanted: its button shows that we may write again. */
export const mailboxAsked: EmailTemplate<Record<string, never>> = {
  subject: (_, { t }) => t("emails.mailboxAsked.subject"),
  preview: (_, { t }) => t("emails.mailboxAsked.preview"),
  sample: () => ({}),
  Body: ({ letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.mailboxAsked.text")}</Paragraph>
      {links.again && <Act href={links.again}>{t("emails.mailboxAsked.act")}</Act>}
      <Small>{t("emails.mailboxAsked.notYou")}</Small>
    </>
  ),
};
