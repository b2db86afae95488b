import { formatDay, formatDayRange } from "../../lib/i18n/formats.ts";
import type { LocalDate } from "../../lib/kernel/days.ts";
import { pick } from "../../lib/kernel/localized.ts";
import { Act, Anchor, Fact, Paragraph, Part, Small, Words } from "../parts.tsx";
import { homeOf } from "../samples.ts";
import type { EmailTemplate } from "../template.ts";

export type DeliveryChangedProps = {
  readonly number: string;
  readonly sandbox: boolean;
  readonly kind: "address" | "safe_place" | "delivery_day" | "pickup_point";
  readonly address: readonly string[];
  /** Where it went before, when that is what changed. */
  readonly formerAddress: readonly string[] | null;
  readonly safePlace: string | null;
  readonly point: readonly string[] | null;
  readonly pointDropped: boolean;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The last day promised before, when it moved. */
  readonly formerTo: LocalDate | null;
  /** It has left: nothing can be changed on the page any more. */
  readonly isOnRoad: boolean;
  readonly contactPath: string;
};

/** A change of the delivery, confirmed to the mailbox of the order; a changed address also says what to do if it was somebody else. */
export const deliveryChanged: EmailTemplate<DeliveryChangedProps> = {
  subject: ({ number, kind }, { t }) => t(`orders.changed.subject.${kind}`, { number }),
  preview: ({ from, to }, { t, locale }) => t("orders.changed.preview", { window: formatDayRange(from, to, locale) }),
  sample: (locale) => ({
    number: "7QX4M-2K9TB",
    sandbox: false,
    kind: "address",
    address: ["Ada Byrne", "8 Quay Street", "Galway, H91 E2XY", pick({ en: "Ireland", de: "Irland" }, locale)],
    formerAddress: homeOf(locale),
    safePlace: null,
    point: null,
    pointDropped: false,
    from: "2026-11-25",
    to: "2026-11-26",
    formerTo: "2026-11-25",
    isOnRoad: false,
    contactPath: "/help/contact",
  }),
  Body: ({ props, letter }) => {
    const { t, links, locale, href } = letter;
    const { kind, point, formerAddress, formerTo } = props;
    return (
      <>
        <Paragraph>{t(`orders.changed.said.${kind}`)}</Paragraph>
        <Part title={t("orders.changed.now")}>
          <Fact label={t("orders.changed.arrives")} value={formatDayRange(props.from, props.to, locale)} />
          {formerTo && <Fact label={t("orders.changed.arrivedBy")} value={formatDay(formerTo, locale)} />}
          <Words label={t(point ? "orders.changed.waitsAt" : "orders.changed.goesTo")} lines={point ?? props.address} />
          {formerAddress && <Words label={t("orders.changed.wentTo")} lines={formerAddress} />}
          {props.safePlace && <Words label={t("orders.changed.leftAt")} lines={[props.safePlace]} />}
        </Part>
        {props.pointDropped && <Paragraph>{t("orders.changed.pointDropped")}</Paragraph>}
        {links.order && <Act href={links.order}>{t("orders.changed.open")}</Act>}
        {formerAddress ? (
          <Part title={t("orders.changed.notYou")}>
            <Paragraph>
              {t("orders.changed.notYouLead")} <Anchor href={href(props.contactPath)}>{t("orders.changed.tellUs")}</Anchor>
            </Paragraph>
          </Part>
        ) : (
          <Small>{t(props.isOnRoad ? "orders.changed.onRoad" : "orders.changed.untilPacked")}</Small>
        )}
        {props.sandbox && <Small>{t("emails.sandbox")}</Small>}
      </>
    );
  },
};
