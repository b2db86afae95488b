import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** The way to one's choices, for who has no mail of ours at hand. */
export const preferencesAsked: EmailTemplate<Record<string, never>> = {
  subject: (_, { t }) => t("emails.preferencesAsked.subject"),
  preview: (_, { t }) => t("emails.preferencesAsked.preview"),
  sample: () => ({}),
  Body: ({ letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.preferencesAsked.text")}</Paragraph>
      {links.preferences && <Act href={links.preferences}>{t("emails.preferencesAsked.act")}</Act>}
      <Small>{t("emails.preferencesAsked.notYou")}</Small>
    </>
  ),
};
