import { formatLongDay } from "../../../lib/i18n/formats.ts";
import type { LocalDate } from "../../../lib/kernel/days.ts";
import { pick } from "../../../lib/kernel/localized.ts";
import { Act, Anchor, Fact, Lines, type MailLine, Paragraph, Part, Small, Words } from "../../parts.tsx";
import { brickKettle } from "../../samples.ts";
import type { EmailTemplate, Letter } from "../../template.ts";

/** News of what is collected at a counter of ours. */
export type CounterMailProps = {
  readonly number: string;
  readonly counter: string;
  readonly address: readonly string[];
  /** Its opening hours, a line a stretch of the week. */
  readonly hours: readonly string[];
  readonly note: string;
  readonly code: string;
  /** The last day on which it waits. */
  readonly untilOn: LocalDate;
  readonly collectedOn: LocalDate | null;
  readonly lines: readonly MailLine[];
  readonly contactPath: string;
};

type CounterLetter = "ready" | "reminder" | "collected";

const valuesOf = ({ number, counter, untilOn, collectedOn }: CounterMailProps, { locale }: Letter) => ({
  number,
  counter,
  until: formatLongDay(untilOn, locale),
  day: collectedOn ? formatLongDay(collectedOn, locale) : "",
});

/** Subject and preview of a kind of letter; the words are `delivery.counter.mail.<kind>`. */
export const counterWords = (kind: CounterLetter): Pick<EmailTemplate<CounterMailProps>, "subject" | "preview"> => ({
  subject: (props, letter) => letter.t(`delivery.counter.mail.${kind}.subject`, valuesOf(props, letter)),
  preview: (props, letter) => letter.t(`delivery.counter.mail.${kind}.preview`, valuesOf(props, letter)),
});

/** The letter itself: what there is to do, the code and the place while it waits, what it is about. */
export function CounterNews({ kind, props, letter }: { kind: CounterLetter; props: CounterMailProps; letter: Letter }) {
  const { t, links, href } = letter;
  return (
    <>
      <Paragraph>{t(`delivery.counter.mail.${kind}.said`, valuesOf(props, letter))}</Paragraph>
      {kind !== "collected" && <Where props={props} letter={letter} />}
      {links.order && <Act href={links.order}>{t("delivery.mail.open")}</Act>}
      <Paragraph>{t(`delivery.counter.mail.${kind}.next`, valuesOf(props, letter))}</Paragraph>
      <Small>
        <Anchor href={href(props.contactPath)}>{t("delivery.mail.help")}</Anchor>
      </Small>
      <Part title={t(kind === "collected" ? "delivery.counter.mail.insideCollected" : "delivery.counter.mail.inside")}>
        <Lines lines={props.lines} origin={href} />
      </Part>
    </>
  );
}

function Where({ props, letter: { t, locale } }: { props: CounterMailProps; letter: Letter }) {
  return (
    <>
      <Fact label={t("delivery.counter.mail.code")} value={props.code} strong />
      <Fact label={t("delivery.counter.mail.until")} value={formatLongDay(props.untilOn, locale)} strong />
      <Words label={t("delivery.counter.mail.where")} lines={[props.counter, ...props.address]} />
      <Words label={t("delivery.counter.mail.hours")} lines={props.hours} />
      {props.note && <Paragraph>{props.note}</Paragraph>}
    </>
  );
}

export const counterSample = (locale: string): CounterMailProps => ({
  number: "7QX4M-2K9TB",
  counter: "Harbour Row",
  address: ["7 Harbour Row", "Cork, T12 AB34", pick({ en: "Ireland", de: "Irland" }, locale)],
  hours: pick({ en: "Mon–Fri 9:00–18:00, Sat 10:00–14:00", de: "Mo–Fr 9:00–18:00, Sa 10:00–14:00" }, locale).split(", "),
  note: pick({ en: "Ring at the green door.", de: "Bitte an der grünen Tür klingeln." }, locale),
  code: "482 913",
  untilOn: "2026-12-04",
  collectedOn: null,
  lines: [brickKettle(locale)],
  contactPath: "/help/contact",
});
