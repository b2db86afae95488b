import { FORGET_DAYS, type Frequency, type Topic } from "../../lib/messaging/model.ts";
import { Act, Paragraph, Part, Small, Words } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

export type LettersAsked = { readonly topics: readonly Topic[]; readonly frequency: Frequency };

/** Asks the address itself whether it wants our letters; nothing is sent before its answer. */
export const lettersAsked: EmailTemplate<LettersAsked> = {
  subject: (_, { t }) => t("emails.lettersAsked.subject"),
  preview: (_, { t }) => t("emails.lettersAsked.preview"),
  sample: () => ({ topics: ["care", "repair"], frequency: "monthly" }),
  Body: ({ props: { topics, frequency }, letter: { t, links } }) => (
    <>
      <Paragraph>{t("emails.lettersAsked.text")}</Paragraph>
      {links.confirm && <Act href={links.confirm}>{t("emails.lettersAsked.act")}</Act>}
      <Part title={t("emails.lettersAsked.chosen")}>
        <Words label={t("messaging.newsletter.topics")} lines={topics.map((topic) => t(`content.topics.${topic}`))} />
        <Words label={t("messaging.newsletter.frequency")} lines={[t(`messaging.newsletter.frequencies.${frequency}.name`)]} />
      </Part>
      <Paragraph>{t("messaging.newsletter.consent")}</Paragraph>
      <Small>{t("emails.lettersAsked.notYou", { days: FORGET_DAYS })}</Small>
    </>
  ),
};
