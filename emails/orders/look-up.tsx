import { Act, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

export type LookUpProps = { readonly number: string };

/** The way to an order for whoever looked it up: ten minutes, once (TRUST R42). */
export const lookUp: EmailTemplate<LookUpProps> = {
  subject: ({ number }, { t }) => t("emails.lookUp.subject", { number }),
  preview: (_, { t }) => t("emails.lookUp.short"),
  sample: () => ({ number: "7QX4M-2K9TB" }),
  Body: ({ props, letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.lookUp.text", { number: props.number })}</Paragraph>
      {links.lookup && <Act href={links.lookup}>{t("emails.lookUp.open")}</Act>}
      <Small>{t("emails.lookUp.short")}</Small>
    </>
  ),
};
