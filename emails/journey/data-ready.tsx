import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

export const dataReady: EmailTemplate<{ readonly days: number }> = {
  subject: (_, { t }) => t("emails.dataReady.subject"),
  preview: ({ days }, { t }) => t("emails.dataReady.preview", { days }),
  sample: () => ({ days: 7 }),
  Body: ({ props: { days }, letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.dataReady.text")}</Paragraph>
      {links.download && <Act href={links.download}>{t("emails.dataReady.act")}</Act>}
      <Paragraph>{t("emails.dataReady.days", { days })}</Paragraph>
      <Small>{t("emails.dataReady.care")}</Small>
    </>
  ),
};
