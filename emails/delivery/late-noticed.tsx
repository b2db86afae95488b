import { formatDay } from "../../lib/i18n/formats.ts";
import type { LocalDate } from "../../lib/kernel/days.ts";
import { listFormat } from "../../lib/kernel/intl.ts";
import { type Currency, format, money } from "../../lib/kernel/money.ts";
import { Act, Paragraph, Part, Points, Small } from "../parts.tsx";
import { brickKettle, creamKettle, shopOf } from "../samples.ts";
import type { EmailTemplate, Letter } from "../template.ts";

type Offer = {
  readonly key: "wait" | "pickup" | "reship" | "similar" | "cancel";
  readonly amount: number;
  readonly part?: boolean;
  readonly points?: readonly { readonly name: string; readonly city: string }[];
  readonly substitutes?: readonly { readonly title: string; readonly options: string; readonly insteadOf: string | null }[];
};

export type LateNoticedProps = {
  readonly number: string;
  readonly sandbox: boolean;
  readonly reason: string;
  readonly promisedOn: LocalDate;
  readonly expectedOn: LocalDate;
  readonly remedies: readonly Offer[];
  readonly currency: Currency;
};

const daysOf = ({ promisedOn, expectedOn }: LateNoticedProps, locale: string) => ({
  promised: formatDay(promisedOn, locale),
  expected: formatDay(expectedOn, locale),
});

function inWords({ key, amount, part, points, substitutes = [] }: Offer, props: LateNoticedProps, { t, locale }: Letter): string {
  const things = substitutes.filter(({ insteadOf }) => insteadOf).map(({ title, options }) => [title, options].filter(Boolean).join(", "));
  const values = {
    ...daysOf(props, locale),
    amount: format(money(amount, props.currency), locale),
    place: points?.[0]?.name ?? "",
    things: listFormat(locale, { type: "conjunction" }).format(things),
  };
  if (part) return t("delivery.late.mail.cancelRest", values);
  return t(`delivery.late.mail.${key === "wait" && amount > 0 ? "waitWith" : key}`, values);
}

export const lateNoticed: EmailTemplate<LateNoticedProps> = {
  subject: ({ number }, { t }) => t("delivery.late.mail.subject", { number }),
  preview: (props, { t, locale }) => t("delivery.late.mail.preview", daysOf(props, locale)),
  sample: (locale) => ({
    number: "7QX4M-2K9TB",
    sandbox: false,
    reason: "slow",
    promisedOn: "2026-11-25",
    expectedOn: "2026-11-26",
    remedies: [
      { key: "wait", amount: 890 },
      {
        key: "pickup",
        amount: 0,
        points: [{ name: shopOf(locale), city: "Dublin" }],
      },
      { key: "similar", amount: 0, substitutes: [{ ...creamKettle(locale), insteadOf: brickKettle(locale).title }] },
      { key: "cancel", amount: 8_900 },
    ],
    currency: "EUR",
  }),
  Body: ({ props, letter }) => {
    const { t, links, locale } = letter;
    const days = daysOf(props, locale);
    return (
      <>
        <Paragraph>{t("delivery.late.mail.said", { ...days, reason: t(`delivery.late.reasons.${props.reason}`) })}</Paragraph>
        <Part title={t("delivery.late.mail.choose")}>
          <Points>{props.remedies.map((remedy) => inWords(remedy, props, letter))}</Points>
        </Part>
        {links.order && <Act href={links.order}>{t("delivery.late.mail.open")}</Act>}
        <Small>{t(`delivery.late.mail.${props.reason === "not_at_counter" ? "nothingCounter" : "nothing"}`, days)}</Small>
        {props.sandbox && <Small>{t("emails.sandbox")}</Small>}
      </>
    );
  },
};
