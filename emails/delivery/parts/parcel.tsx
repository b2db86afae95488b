import { REASON } from "../../../lib/delivery/copy.ts";
import type { Mailed, Proof, Reason } from "../../../lib/delivery/model.ts";
import { formatDay, formatDayRange, formatLongDay, formatPlace, formatWallClock } from "../../../lib/i18n/formats.ts";
import { addDays, type LocalDate } from "../../../lib/kernel/days.ts";
import { listFormat } from "../../../lib/kernel/intl.ts";
import { store } from "../../../store.config.ts";
import { Act, Address, Anchor, Fact, Lines, type MailLine, Paragraph, Part, Small, Words } from "../../parts.tsx";
import { brickKettle, homeOf, shopOf } from "../../samples.ts";
import type { EmailTemplate, Letter } from "../../template.ts";

/** What is written about: a state that came, or the end of its waiting that comes near. */
export type ParcelTopic = Mailed | "pickup_ends";

/** News of one parcel. Times are the wall clock of the place where it was scanned. */
export type ParcelMailProps = {
  readonly number: string;
  /** As the carrier is called in `delivery.carrier`. */
  readonly carrier: string;
  /** Who drives it, where that is another. */
  readonly via: string | null;
  readonly trackingCode: string;
  readonly trackingUrl: string | null;
  readonly at: string;
  readonly place: string | null;
  readonly reason: Reason | null;
  readonly proof: Proof["kind"] | null;
  readonly pickupUntil: LocalDate | null;
  readonly waitsAt: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: readonly MailLine[];
  /** Other parcels of the order. */
  readonly others: number;
  /** Something of the order is in no parcel yet. */
  readonly more: boolean;
  readonly address: readonly string[];
  readonly contactPath: string;
  /** What is not in the box and without which it does not work; said when it leaves us. */
  readonly alsoNeeded?: string | null;
};

const valuesOf = (props: ParcelMailProps, { locale }: Letter) => ({
  number: props.number,
  part: props.others > 0 || props.more ? "yes" : "no",
  when: formatWallClock(props.at, locale),
  window: formatDayRange(props.from, props.to, locale),
  proof: props.proof ?? "none",
  lastDay: props.pickupUntil ? formatLongDay(props.pickupUntil, locale) : "",
  until: formatLongDay(addDays(props.at.slice(0, 10) as LocalDate, store.policies.returnWindowDays), locale),
});

/** Two things are named, of more the first and how many others. */
const NAMED = 2;

/** What is in a parcel, as short as a subject must be. */
function contentOf({ lines }: ParcelMailProps, { t, locale }: Letter): string {
  const names = lines.map(({ title }) => title);
  const more = t("delivery.mail.andMore", { count: names.length - 1 });
  return listFormat(locale, { type: "conjunction" }).format(names.length > NAMED ? [names[0] ?? "", more] : names);
}

/**
 * Subject and preview of a state's mail; the words are `delivery.mail.<state>`. Where an order comes in several parcels the
 * subject says what is in this one, so that two of them are told apart.
 */
export const parcelWords = (state: ParcelTopic): Pick<EmailTemplate<ParcelMailProps>, "subject" | "preview"> => ({
  subject: (props, letter) => {
    const subject = letter.t(`delivery.mail.${state}.subject`, valuesOf(props, letter));
    const isOneOfSeveral = props.others > 0 || props.more;
    return isOneOfSeveral && props.lines.length > 0
      ? letter.t("delivery.mail.subjectOf", { subject, content: contentOf(props, letter) })
      : subject;
  },
  preview: (props, letter) => letter.t(`delivery.mail.${state}.preview`, valuesOf(props, letter)),
});

/** What stands in the middle of a sentence elsewhere opens a line here. */
const opened = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The letter itself: what happened, the parcel's facts, ours and the carrier's page, what comes next, what is in it. */
export function ParcelNews({ state, props, letter }: { state: ParcelTopic; props: ParcelMailProps; letter: Letter }) {
  const { t, links, href } = letter;
  return (
    <>
      <Paragraph>{t(`delivery.mail.${state}.said`, valuesOf(props, letter))}</Paragraph>
      <ParcelFacts state={state} props={props} letter={letter} />
      {props.alsoNeeded && <Paragraph>{t("supplements.mail.missing", { names: props.alsoNeeded })}</Paragraph>}
      {links.order && <Act href={links.order}>{t(state === "delivered" ? "delivery.mail.open" : "delivery.mail.follow")}</Act>}
      <Paragraph>{t(`delivery.mail.${state}.next`, valuesOf(props, letter))}</Paragraph>
      <Small>
        {props.trackingUrl && (
          <>
            <Anchor href={props.trackingUrl}>{t("delivery.mail.theirs")}</Anchor>
            <br />
          </>
        )}
        <Anchor href={href(props.contactPath)}>{t("delivery.mail.help")}</Anchor>
      </Small>
      <Part title={t("delivery.mail.inside")}>
        <Lines lines={props.lines} origin={href} />
        {props.others > 0 && <Small>{t("delivery.mail.more", { count: props.others })}</Small>}
        {props.more && <Small>{t("delivery.mail.rest")}</Small>}
      </Part>
      {state !== "delivered" && (
        <Part title={t("delivery.mail.goesTo")}>
          <Address lines={props.address} />
        </Part>
      )}
    </>
  );
}

function ParcelFacts({ state, props, letter: { t, locale } }: { state: ParcelTopic; props: ParcelMailProps; letter: Letter }) {
  return (
    <>
      <Fact label={t("delivery.mail.number")} value={props.trackingCode} strong />
      <Fact label={t("delivery.mail.carrier")} value={props.via ?? t(`delivery.carrier.${props.carrier}`)} />
      {state !== "delivered" && <Fact label={t("delivery.mail.promised")} value={formatDayRange(props.from, props.to, locale)} />}
      {props.pickupUntil && <Fact label={t("delivery.mail.until")} value={formatDay(props.pickupUntil, locale)} strong />}
      {props.place && <Words label={t("delivery.mail.where")} lines={[formatPlace(props.place, locale)]} />}
      {props.reason && <Words label={t("delivery.mail.reason")} lines={[opened(t(`delivery.${REASON[props.reason]}`))]} />}
      {props.waitsAt && <Words label={t("delivery.mail.waitsAt")} lines={[props.waitsAt]} />}
    </>
  );
}

export const parcelSample = (locale: string): ParcelMailProps => ({
  number: "7QX4M-2K9TB",
  carrier: "demo",
  via: null,
  trackingCode: "DC123456785IE",
  trackingUrl: "https://carrier.example/t/DC123456785IE",
  at: "2026-11-24T08:12",
  place: "Dublin, IE",
  reason: null,
  proof: null,
  pickupUntil: null,
  waitsAt: null,
  from: "2026-11-24",
  to: "2026-11-25",
  lines: [brickKettle(locale)],
  others: 0,
  more: false,
  address: homeOf(locale),
  contactPath: "/help/contact",
});

export const waitingParcelSample = (locale: string): ParcelMailProps => ({
  ...parcelSample(locale),
  at: "2026-11-24T16:05",
  pickupUntil: "2026-12-01",
  waitsAt: shopOf(locale),
});
