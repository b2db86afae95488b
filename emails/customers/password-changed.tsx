import { formatInstant } from "../../lib/i18n/formats.ts";
import { paths } from "../../lib/platform/paths.ts";
import { Act, Paragraph } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** `at` is already written in the reader's locale and the shop's time. */
export const passwordChanged: EmailTemplate<{ readonly at: string }> = {
  subject: (_, { t }) => t("emails.passwordChanged.subject"),
  preview: (_, { t }) => t("emails.passwordChanged.preview"),
  sample: (locale) => ({ at: formatInstant(new Date("2026-11-21T14:05:00Z"), locale, "UTC") }),
  Body: ({ props, letter: { t, href, locale } }) => (
    <>
      <Paragraph>{t("emails.passwordChanged.text", { at: props.at })}</Paragraph>
      <Paragraph>{t("emails.passwordChanged.notYou")}</Paragraph>
      <Act href={href(paths(locale).forgotPassword())}>{t("emails.passwordChanged.act")}</Act>
    </>
  ),
};
