import { Act, Fact, Paragraph, Part, Small } from "../../parts.tsx";
import { sum } from "../../samples.ts";
import type { EmailTemplate, Letter } from "../../template.ts";

/** What goes back, already written in the reader's locale; null when nothing had been paid. */
export type MoneyBackProps = {
  readonly number: string;
  readonly sandbox: boolean;
  readonly amount: string | null;
  readonly paidWith: string | null;
};

export const moneyBackSample = (locale: string): MoneyBackProps => ({
  number: "7QX4M-2K9TB",
  sandbox: true,
  amount: sum(8_900, locale),
  paidWith: "Visa ·· 4242",
});

export const MoneyBack = ({ props, letter: { t } }: { props: MoneyBackProps; letter: Letter }) => (
  <>
    <Fact label={t("emails.orderNumber")} value={props.number} />
    {props.amount && <Fact label={t("emails.moneyBack.amount")} value={props.amount} strong />}
    {props.amount && props.paidWith && <Fact label={t("emails.moneyBack.to")} value={props.paidWith} />}
  </>
);

type Given = { props: MoneyBackProps; letter: Letter };

/** Why the money goes back is said first; the rest is the same in each letter. */
export const WhyAndHowMuch = ({ why, props, letter }: Given & { why: string }) => {
  const { t, links } = letter;
  return (
    <>
      <Paragraph>{why}</Paragraph>
      <Part title={t("emails.moneyBack.title")}>
        <MoneyBack props={props} letter={letter} />
        <Small>{t(props.amount ? "emails.moneyBack.when" : "emails.moneyBack.nothing")}</Small>
        {props.sandbox && <Small>{t("emails.sandbox")}</Small>}
      </Part>
      {links.order && <Act href={links.order}>{t("emails.moneyBack.open")}</Act>}
    </>
  );
};

/** What all letters of money that goes back have in common. */
export const moneyBack: Pick<EmailTemplate<MoneyBackProps>, "preview" | "sample"> = {
  preview: ({ amount }, { t }) => t(amount ? "emails.moneyBack.preview" : "emails.moneyBack.nothing", { amount: amount ?? "" }),
  sample: moneyBackSample,
};
