import { formatInstant } from "../../lib/i18n/formats.ts";
import { pick } from "../../lib/kernel/localized.ts";
import { store } from "../../store.config.ts";
import { Fact, Paragraph, Part, Quote, Small, Words } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";

export type MessageReceivedProps = {
  readonly number: string;
  readonly topic: string;
  readonly body: string;
  readonly orderNumber: string | null;
  readonly replyBy: string;
};

/** The writer's receipt: what was written, and by when a person answers. */
export const messageReceived: EmailTemplate<MessageReceivedProps> = {
  subject: ({ number }, { t }) => t("emails.messageReceived.subject", { number }),
  preview: ({ replyBy }, { t, locale }) =>
    t("emails.messageReceived.promise", { when: formatInstant(new Date(replyBy), locale, store.contact.timeZone) }),
  sample: (locale) => ({
    number: "4HX2M-9QK7T",
    topic: "missing",
    body: pick(
      {
        en: "The lid of my kettle was not in the box.\nCould you send one?",
        de: "Im Karton lag kein Deckel.\nKönnen Sie mir einen schicken?",
      },
      locale,
    ),
    orderNumber: "7QX4M-2K9TB",
    replyBy: "2026-11-23T11:00:00.000Z",
  }),
  Body: ({ props, letter: { t, locale } }) => (
    <>
      <Paragraph>
        {t("emails.messageReceived.promise", { when: formatInstant(new Date(props.replyBy), locale, store.contact.timeZone) })}
      </Paragraph>
      <Part title={t("emails.messageReceived.yourWords")}>
        <Quote>{props.body}</Quote>
        <Words label={t("emails.messageReceived.topic")} lines={[t(`support.topics.${props.topic}`)]} />
        {props.orderNumber && <Fact label={t("emails.orderNumber")} value={props.orderNumber} />}
      </Part>
      <Small>{t("emails.messageReceived.more")}</Small>
    </>
  ),
};
