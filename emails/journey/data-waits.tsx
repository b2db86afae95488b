import { Paragraph } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

type Wait = { readonly kind: string; readonly number: string };

/** Something was begun between asking and erasing: what it is, and that nothing more has to be done. */
export const dataWaits: EmailTemplate<{ readonly waits: readonly Wait[] }> = {
  subject: (_, { t }) => t("emails.dataWaits.subject"),
  preview: (_, { t }) => t("emails.dataWaits.preview"),
  sample: () => ({ waits: [{ kind: "order", number: "7QX4M-2K9TB" }] }),
  Body: ({ props: { waits }, letter: { t } }) => (
    <>
      <Paragraph>{t("emails.dataWaits.text")}</Paragraph>
      {waits.map(({ kind, number }) => (
        <Paragraph key={`${kind}/${number}`}>{t(`journey.data.waits.${kind}`, { number })}</Paragraph>
      ))}
      <Paragraph>{t("emails.dataWaits.next")}</Paragraph>
    </>
  ),
};
