import { formatInstant } from "../../lib/i18n/formats.ts";
import { pick } from "../../lib/kernel/localized.ts";
import { paths } from "../../lib/platform/paths.ts";
import { store } from "../../store.config.ts";
import { Act, Fact, Quote, Words } from "../parts.tsx";
import type { EmailTemplate } from "../template.ts";
import type { MessageReceivedProps } from "./message-received.tsx";

export type MessageForShopProps = MessageReceivedProps & { readonly writer: string; readonly writerEmail: string };

/** The same message in the shop's mailbox, with the order on it; answering the mail answers the writer. */
export const messageForShop: EmailTemplate<MessageForShopProps> = {
  subject: ({ writer, number }, { t }) => t("emails.messageForShop.subject", { writer, number }),
  preview: ({ body }) => body.slice(0, 120),
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
    writer: "Ada Byrne",
    writerEmail: "ada@shopper.example",
  }),
  Body: ({ props, letter: { t, locale, href } }) => (
    <>
      <Quote>{props.body}</Quote>
      <Fact label={t("emails.messageForShop.from")} value={props.writerEmail} />
      <Words label={t("emails.messageReceived.topic")} lines={[t(`support.topics.${props.topic}`)]} />
      {props.orderNumber && <Fact label={t("emails.orderNumber")} value={props.orderNumber} />}
      <Fact label={t("emails.messageForShop.answerBy")} value={formatInstant(new Date(props.replyBy), locale, store.contact.timeZone)} />
      <Act href={href(paths.admin.conversation(props.number))}>{t("emails.messageForShop.open")}</Act>
    </>
  ),
};
