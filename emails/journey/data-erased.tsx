import { Paragraph } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** The last mail to this address; its own row goes once it is sent. */
export const dataErased: EmailTemplate<{ readonly papers: number }> = {
  subject: (_, { t }) => t("emails.dataErased.subject"),
  preview: (_, { t }) => t("emails.dataErased.preview"),
  sample: () => ({ papers: 3 }),
  Body: ({ props: { papers }, letter: { t } }) => (
    <>
      <Paragraph>{t("emails.dataErased.text")}</Paragraph>
      {papers > 0 && <Paragraph>{t("emails.dataErased.papers", { papers })}</Paragraph>}
      <Paragraph>{t("emails.dataErased.last")}</Paragraph>
    </>
  ),
};
