import { Anchor, Paragraph } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

/** `path`: the page on which something may be done about it. */
type Wait = { readonly kind: string; readonly number: string; readonly path: string | null };

/** Something was begun between asking and erasing: what it is, and that nothing more has to be done. */
export const dataWaits: EmailTemplate<{ readonly waits: readonly Wait[] }> = {
  subject: (_, { t }) => t("emails.dataWaits.subject"),
  preview: (_, { t }) => t("emails.dataWaits.preview"),
  sample: () => ({ waits: [{ kind: "order", number: "7QX4M-2K9TB", path: "/track/7QX4M-2K9TB" }] }),
  Body: ({ props: { waits }, letter: { t, href } }) => (
    <>
      <Paragraph>{t("emails.dataWaits.text")}</Paragraph>
      {waits.map(({ kind, number, path }) => (
        <Paragraph key={`${kind}/${number}`}>
          {t(`journey.data.waits.${kind}`, { number })} {path && <Anchor href={href(path)}>{t("journey.data.waits.open")}</Anchor>}
        </Paragraph>
      ))}
      <Paragraph>{t("emails.dataWaits.next")}</Paragraph>
    </>
  ),
};
