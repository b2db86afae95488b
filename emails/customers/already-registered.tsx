import { paths } from "../../lib/platform/paths.ts";
import { Act, Anchor, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** Somebody tried to open an account that exists already; only its owner is told. */
export const alreadyRegistered: EmailTemplate<Record<string, never>> = {
  subject: (_, { t }) => t("emails.alreadyRegistered.subject"),
  preview: (_, { t }) => t("emails.alreadyRegistered.preview"),
  sample: () => ({}),
  Body: ({ letter: { t, href, locale } }) => (
    <>
      <Paragraph>{t("emails.alreadyRegistered.text")}</Paragraph>
      <Act href={href(paths(locale).signIn())}>{t("emails.alreadyRegistered.act")}</Act>
      <Paragraph>
        {t("emails.alreadyRegistered.forgotten")}{" "}
        <Anchor href={href(paths(locale).forgotPassword())}>{t("emails.alreadyRegistered.reset")}</Anchor>
      </Paragraph>
      <Small>{t("emails.alreadyRegistered.notYou")}</Small>
    </>
  ),
};
