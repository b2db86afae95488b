import { countryName, formatInstant, formatLongDay } from "../../lib/i18n/formats.ts";
import { townLine } from "../../lib/kernel/addresses.ts";
import type { LocalDate } from "../../lib/kernel/days.ts";
import { pick } from "../../lib/kernel/localized.ts";
import { type Currency, format, money } from "../../lib/kernel/money.ts";
import { store } from "../../store.config.ts";
import { Act, Address, Fact, Paragraph, Part, Quote, Small, Words } from "../parts.tsx";
import { brickKettle } from "../samples.ts";
import type { EmailTemplate } from "../template.ts";

export type ReturnSubmittedProps = {
  readonly number: string;
  readonly orderNumber: string;
  readonly kind: "withdrawal" | "change_of_mind";
  readonly declaredAt: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly reason: string | null;
  readonly lines: readonly { readonly title: string; readonly options: string; readonly quantity: number }[];
  readonly amount: number;
  readonly shippingShare: number;
  readonly currency: Currency;
  readonly refundBy: LocalDate;
  readonly delivered: boolean;
};

const { entity, address } = store.legal;
const addressOfShop = (locale: string): readonly string[] => [
  entity,
  address.line1,
  townLine(address),
  countryName(address.country, locale),
];

/** The acknowledgement on a durable medium: content, day and time of the declaration (2023/2673). */
export const returnSubmitted: EmailTemplate<ReturnSubmittedProps> = {
  subject: ({ kind, orderNumber }, { t }) => t(`emails.returnSubmitted.subject.${kind}`, { number: orderNumber }),
  preview: ({ refundBy }, { t, locale }) => t("emails.returnSubmitted.preview", { day: formatLongDay(refundBy, locale) }),
  sample: (locale) => ({
    number: "9CX4M-2K9TB",
    orderNumber: "7QX4M-2K9TB",
    kind: "withdrawal",
    declaredAt: "2026-11-28T10:14:00.000Z",
    contactName: "Ada Byrne",
    contactEmail: "ada@shopper.example",
    reason: pick({ en: "The colour is darker than I thought.", de: "Die Farbe ist dunkler, als ich dachte." }, locale),
    lines: [brickKettle(locale)],
    amount: 8_900,
    shippingShare: 0,
    currency: "EUR",
    refundBy: "2026-12-12",
    delivered: true,
  }),
  Body: ({ props, letter: { t, locale, links } }) => (
    <>
      <Paragraph>
        {t(`emails.returnSubmitted.received.${props.kind}`, {
          when: formatInstant(new Date(props.declaredAt), locale, store.contact.timeZone),
        })}
      </Paragraph>
      <Part title={t("emails.returnSubmitted.declared")}>
        <Fact label={t("emails.orderNumber")} value={props.orderNumber} />
        <Fact label={t("emails.returnSubmitted.number")} value={props.number} />
        {props.lines.map((line) => (
          <Fact
            key={line.title + line.options}
            label={[line.title, line.options].filter(Boolean).join(", ")}
            value={`${line.quantity} ×`}
          />
        ))}
        <Words label={t("emails.returnSubmitted.by")} lines={[props.contactName, props.contactEmail]} />
        {props.reason && <Quote>{props.reason}</Quote>}
      </Part>
      <Part title={t("emails.returnSubmitted.money")}>
        {props.shippingShare > 0 && (
          <Fact label={t("emails.returnSubmitted.shipping")} value={format(money(props.shippingShare, props.currency), locale)} />
        )}
        <Fact label={t("emails.returnSubmitted.amount")} value={format(money(props.amount, props.currency), locale)} strong />
        <Fact label={t("emails.returnSubmitted.refundBy")} value={formatLongDay(props.refundBy, locale)} />
        <Small>{t("emails.returnSubmitted.sameMeans")}</Small>
      </Part>
      <Part title={t("emails.returnSubmitted.next")}>
        {props.delivered ? (
          <>
            <Paragraph>{t("emails.returnSubmitted.sendBack", { number: props.number })}</Paragraph>
            <Address lines={addressOfShop(locale)} />
            <Paragraph>{t("emails.returnSubmitted.wayBack")}</Paragraph>
          </>
        ) : (
          <Paragraph>{t("emails.returnSubmitted.underWay")}</Paragraph>
        )}
        {links.order && <Act href={links.order}>{t("emails.returnSubmitted.open")}</Act>}
      </Part>
    </>
  ),
};
