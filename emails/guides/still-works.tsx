import { inSentence, pick } from "../../lib/kernel/localized.ts";
import { Act, Paragraph, Small } from "../parts.tsx";
import { CHAIR } from "../samples.ts";
import type { EmailTemplate } from "../template.ts";
import { type AboutGuide, guideHref } from "./parts/about.ts";

/** A week after its owner said that it works. */
export const stillWorks: EmailTemplate<AboutGuide> = {
  subject: ({ thing }, { t }) => t("guidance.mail.week.subject", { thing }),
  preview: (_, { t }) => t("guidance.mail.week.preview"),
  sample: (locale) => ({ thing: pick(CHAIR, locale), code: "K7QX4-M2PWT", purpose: "setup", place: "works" }),
  Body: ({ props, letter }) => (
    <>
      <Paragraph>{letter.t("guidance.mail.week.said", { thing: inSentence(props.thing, letter.locale) })}</Paragraph>
      <Act href={guideHref(letter, props)}>{letter.t("guidance.mail.week.open")}</Act>
      <Small>{letter.t("guidance.mail.week.once")}</Small>
    </>
  ),
};
