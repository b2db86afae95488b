import { paths } from "../../lib/platform/paths.ts";
import { Act, Paragraph } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** To the mailbox an account has left. `at` is already written in the reader's locale and the shop's time. */
export const emailChanged: EmailTemplate<{ readonly at: string }> = {
  subject: (_, { t }) => t("emails.emailChanged.subject"),
  preview: (_, { t }) => t("emails.emailChanged.preview"),
  sample: () => ({ at: "Sat, 21 Nov, 14:05" }),
  Body: ({ props: { at }, letter: { t, href, locale } }) => (
    <>
      <Paragraph>{t("emails.emailChanged.text", { at })}</Paragraph>
      <Paragraph>{t("emails.emailChanged.notYou")}</Paragraph>
      <Act href={href(paths(locale).contact())}>{t("emails.emailChanged.act")}</Act>
    </>
  ),
};
