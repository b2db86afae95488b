import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** To somebody who asked again for letters they already get. */
export const lettersKnown: EmailTemplate<Record<string, never>> = {
  subject: (_, { t }) => t("emails.lettersKnown.subject"),
  preview: (_, { t }) => t("emails.lettersKnown.preview"),
  sample: () => ({}),
  Body: ({ letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.lettersKnown.text")}</Paragraph>
      {links.letters && <Act href={links.letters}>{t("emails.lettersKnown.act")}</Act>}
      <Small>{t("emails.lettersKnown.notYou")}</Small>
    </>
  ),
};
