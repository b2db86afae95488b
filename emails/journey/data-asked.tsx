import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** The link is all it carries: nothing is done before its mailbox has answered. */
export const dataAsked: EmailTemplate<{ readonly kind: "export" | "erasure"; readonly hours: number }> = {
  subject: ({ kind }, { t }) => t(`emails.dataAsked.subject.${kind}`),
  preview: ({ hours }, { t }) => t("emails.dataAsked.preview", { hours }),
  sample: () => ({ kind: "erasure", hours: 24 }),
  Body: ({ props: { kind, hours }, letter: { t, links } }) => (
    <>
      <Paragraph>{t(`emails.dataAsked.text.${kind}`)}</Paragraph>
      {links.confirm && <Act href={links.confirm}>{t(`emails.dataAsked.act.${kind}`)}</Act>}
      <Paragraph>{t("emails.dataAsked.hours", { hours })}</Paragraph>
      <Small>{t("emails.dataAsked.notYou")}</Small>
    </>
  ),
};
