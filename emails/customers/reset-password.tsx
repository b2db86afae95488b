import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

export const resetPassword: EmailTemplate<Record<string, never>> = {
  subject: (_, { t }) => t("emails.resetPassword.subject"),
  preview: (_, { t }) => t("emails.resetPassword.preview"),
  sample: () => ({}),
  Body: ({ letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.resetPassword.text")}</Paragraph>
      {links.reset && <Act href={links.reset}>{t("emails.resetPassword.act")}</Act>}
      <Paragraph>{t("emails.resetPassword.next")}</Paragraph>
      <Small>{t("emails.resetPassword.notYou")}</Small>
    </>
  ),
};
