import { inSentence, pick } from "../../lib/kernel/localized.ts";
import { Act, Paragraph } from "../parts.tsx";
import { CHAIR } from "../samples.ts";
import type { EmailTemplate } from "../template.ts";
import { type AboutGuide, guideHref } from "./parts/about.ts";

const valuesOf = ({ thing, step = "" }: AboutGuide) => ({ thing, step });

/** To whoever was stuck at a step that reads otherwise now. */
export const stepMended: EmailTemplate<AboutGuide> = {
  subject: (props, { t }) => t("guidance.mail.mended.subject", valuesOf(props)),
  preview: (props, { t }) => t("guidance.mail.mended.preview", valuesOf(props)),
  sample: (locale) => ({
    thing: pick(CHAIR, locale),
    code: "K7QX4-M2PWT",
    purpose: "setup",
    place: "step-screws",
    step: pick({ en: "Put in the four screws", de: "Die vier Schrauben einsetzen" }, locale),
  }),
  Body: ({ props, letter }) => (
    <>
      <Paragraph>{letter.t("guidance.mail.mended.said", { ...valuesOf(props), thing: inSentence(props.thing, letter.locale) })}</Paragraph>
      <Act href={guideHref(letter, props)}>{letter.t("guidance.mail.mended.open")}</Act>
    </>
  ),
};
