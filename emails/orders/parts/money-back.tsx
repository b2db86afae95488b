import { Fact } from "../../parts.tsx";
import { sum } from "../../samples.ts";
import type { Letter } from "../../template.ts";

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
  amount: sum(9_390, locale),
  paidWith: "Visa ·· 4242",
});

export const MoneyBack = ({ props, letter: { t } }: { props: MoneyBackProps; letter: Letter }) => (
  <>
    <Fact label={t("emails.orderNumber")} value={props.number} />
    {props.amount && <Fact label={t("emails.moneyBack.amount")} value={props.amount} strong />}
    {props.amount && props.paidWith && <Fact label={t("emails.moneyBack.to")} value={props.paidWith} />}
  </>
);
