import { formatDayRange } from "../../lib/i18n/formats.ts";
import { translator } from "../../lib/i18n/translator.ts";
import type { LocalDate } from "../../lib/kernel/days.ts";
import { pick } from "../../lib/kernel/localized.ts";
import { Act, Address, Anchor, Fact, Lines, type MailLine, Paragraph, Part, Small } from "../parts.tsx";
import { brickLamp, homeOf, sum } from "../samples.ts";
import type { EmailTemplate } from "../template.ts";

/** Amounts come already written in the reader's locale; days as days, so that the mail writes them itself. */
export type OrderPaidProps = {
  readonly number: string;
  readonly lines: readonly MailLine[];
  readonly sums: readonly { readonly label: string; readonly amount: string; readonly strong?: boolean }[];
  readonly deliveryName: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Where it goes, or where it is collected. */
  readonly address: readonly string[];
  readonly isCollected: boolean;
  readonly paidWith: string | null;
  readonly sandbox: boolean;
  readonly withdrawUntil: LocalDate | null;
  /** What is not in the box and without which it does not work. */
  readonly alsoNeeded?: string | null;
};

export const orderPaid: EmailTemplate<OrderPaidProps> = {
  subject: ({ number }, { t }) => t("emails.orderPaid.subject", { number }),
  preview: ({ from, to, isCollected }, { t, locale }) =>
    t(isCollected ? "emails.orderPaid.readyPreview" : "emails.orderPaid.preview", { window: formatDayRange(from, to, locale) }),
  sample: (locale) => ({
    number: "7QX4M-2K9TB",
    lines: [brickLamp(locale, sum(12_900, locale))],
    sums: [
      { label: translator(locale)("orders.sums.subtotal"), amount: sum(12_900, locale) },
      { label: translator(locale)("orders.sums.delivery"), amount: sum(0, locale) },
      { label: translator(locale)("orders.sums.total"), amount: sum(12_900, locale), strong: true },
    ],
    deliveryName: "Standard",
    from: "2026-11-24",
    to: "2026-11-25",
    address: homeOf(locale),
    isCollected: false,
    paidWith: "Visa ·· 4242",
    sandbox: true,
    withdrawUntil: "2026-12-09",
    alsoNeeded: pick({ en: "LED bulb E27", de: "LED-Leuchtmittel E27" }, locale),
  }),
  Body: ({ props, letter: { t, locale, links, href } }) => (
    <>
      <Paragraph>{t("emails.orderPaid.thanks", { number: props.number })}</Paragraph>
      <Part
        title={t(props.isCollected ? "emails.orderPaid.ready" : "emails.orderPaid.arrives", {
          window: formatDayRange(props.from, props.to, locale),
        })}
      >
        <Paragraph>
          {t(props.isCollected ? "emails.orderPaid.readyNext" : "emails.orderPaid.next", { option: props.deliveryName })}
        </Paragraph>
        <Address lines={props.address} />
        {props.alsoNeeded && <Paragraph>{t("supplements.mail.missing", { names: props.alsoNeeded })}</Paragraph>}
        {links.order && <Act href={links.order}>{t("emails.orderPaid.follow")}</Act>}
        {links.calendar && (
          <Small>
            <Anchor href={links.calendar}>{t("emails.orderPaid.calendar")}</Anchor>
          </Small>
        )}
      </Part>
      <Part title={t("emails.orderPaid.whatYouBought")}>
        <Lines lines={props.lines} origin={href} />
        {props.sums.map((sum) => (
          <Fact key={sum.label} label={sum.label} value={sum.amount} strong={sum.strong ?? false} />
        ))}
        {props.paidWith && <Fact label={t("emails.orderPaid.paidWith")} value={props.paidWith} />}
        {props.sandbox && <Small>{t("emails.sandbox")}</Small>}
      </Part>
      <Part title={t("emails.orderPaid.changeTitle")}>
        <Paragraph>{t("emails.orderPaid.change")}</Paragraph>
        {links.order && (
          <Small>
            <Anchor href={links.order}>{t("emails.orderPaid.orderPage")}</Anchor>
          </Small>
        )}
      </Part>
    </>
  ),
};
