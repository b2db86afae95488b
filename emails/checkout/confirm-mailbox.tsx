import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** While cards are being tried out: the buyer shows that the mailbox is theirs (TRUST R47). */
export const confirmMailbox: EmailTemplate<Record<string, never>> = {
  subject: (_, { t }) => t("emails.confirmMailbox.subject"),
  preview: (_, { t }) => t("emails.confirmMailbox.preview"),
  sample: () => ({}),
  Body: ({ letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.confirmMailbox.text")}</Paragraph>
      {links.confirm && <Act href={links.confirm}>{t("emails.confirmMailbox.act")}</Act>}
      <Small>{t("emails.confirmMailbox.short")}</Small>
    </>
  ),
};
