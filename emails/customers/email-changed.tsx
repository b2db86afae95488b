import { formatInstant } from "../../lib/i18n/formats.ts";
import { paths } from "../../lib/platform/paths.ts";
import { Act, Paragraph } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** To the mailbox an account has left. `at` is already written in the reader's locale and the shop's time. */
export const emailChanged: EmailTemplate<{ readonly at: string }> = {
  subject: (_, { t }) => t("emails.emailChanged.subject"),
  preview: (_, { t }) => t("emails.emailChanged.preview"),
  sample: (locale) => ({ at: formatInstant(new Date("2026-11-21T14:05:00Z"), locale, "UTC") }),
  Body: ({ props: { at }, letter: { t, href, locale } }) => (
    <>
      <Paragraph>{t("emails.emailChanged.text", { at })}</Paragraph>
      <Paragraph>{t("emails.emailChanged.notYou")}</Paragraph>
      <Act href={href(paths(locale).contact())}>{t("emails.emailChanged.act")}</Act>
    </>
  ),
};
