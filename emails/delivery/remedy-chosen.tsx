import { formatDay } from "../../lib/i18n/formats.ts";
import { type PickupPoint, townLine } from "../../lib/kernel/addresses.ts";
import type { LocalDate } from "../../lib/kernel/days.ts";
import { type Currency, format, money } from "../../lib/kernel/money.ts";
import { Act, Fact, Paragraph, Part, Small, Words } from "../parts.tsx";
import { creamKettle } from "../samples.ts";
import type { EmailTemplate } from "../template.ts";

type Place = Pick<PickupPoint, "name" | "line1" | "postcode" | "city" | "region" | "country">;

export type RemedyChosenProps = {
  readonly number: string;
  readonly sandbox: boolean;
  readonly key: "wait" | "pickup" | "reship" | "similar" | "cancel";
  readonly amount: number;
  /** Of a cancellation: only what had not come. */
  readonly part?: boolean;
  readonly currency: Currency;
  /** The day that is promised now; null where nothing comes any more. */
  readonly expectedOn: LocalDate | null;
  readonly point: Place | null;
  readonly things: readonly { readonly title: string; readonly options: string; readonly quantity: number }[];
  /** Nobody chose: the law took silence for a no. */
  readonly unasked: boolean;
};

export const remedyChosen: EmailTemplate<RemedyChosenProps> = {
  subject: ({ number, key, part }, { t }) => t(`delivery.late.done.subject.${part ? "cancelRest" : key}`, { number }),
  preview: ({ key }, { t }) => t(`delivery.late.done.preview.${key}`),
  sample: (locale) => ({
    number: "7QX4M-2K9TB",
    sandbox: false,
    key: "similar",
    amount: 0,
    currency: "EUR",
    expectedOn: "2026-11-26",
    point: null,
    things: [creamKettle(locale)],
    unasked: false,
  }),
  Body: ({ props, letter: { t, links, locale } }) => {
    const { key, amount, part, currency, expectedOn, point, things, unasked, sandbox } = props;
    return (
      <>
        <Paragraph>{t(unasked ? "delivery.late.done.unasked" : `delivery.late.done.said.${part ? "cancelRest" : key}`)}</Paragraph>
        {point && <Words label={t("delivery.mail.waitsAt")} lines={[point.name, point.line1, townLine(point)]} />}
        {things.length > 0 && (
          <Part title={t("delivery.late.done.things")}>
            {things.map(({ title, options, quantity }) => (
              <Fact key={`${title} ${options}`} label={[title, options].filter(Boolean).join(", ")} value={`${quantity} ×`} />
            ))}
          </Part>
        )}
        {amount > 0 && <Paragraph>{t("delivery.late.done.money", { amount: format(money(amount, currency), locale) })}</Paragraph>}
        {expectedOn && <Paragraph>{t("delivery.late.done.day", { day: formatDay(expectedOn, locale) })}</Paragraph>}
        {links.order && <Act href={links.order}>{t("delivery.late.done.open")}</Act>}
        {sandbox && <Small>{t("emails.sandbox")}</Small>}
      </>
    );
  },
};
