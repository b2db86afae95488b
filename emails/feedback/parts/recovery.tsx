import { formatInstant } from "../../../lib/i18n/formats.ts";
import { type Currency, format, money } from "../../../lib/kernel/money.ts";
import { store } from "../../../store.config.ts";
import { Act, Part, Points } from "../../parts.tsx";
import type { Letter } from "../../template.ts";

export type RecoveryMailProps = {
  readonly number: string;
  readonly caseNumber: string;
  readonly kind: string;
  /** Whether it was reported, or we noticed: nobody scanned it, it came back to us, or was given up. */
  readonly cause: "told" | "silence" | "returned" | "lost";
  readonly remedies: readonly { readonly key: "resend" | "refund"; readonly amount: number }[];
  readonly currency: Currency;
  /** By when a person has looked, where nothing is offered yet. */
  readonly dueAt: string | null;
};

export const recoverySample: RecoveryMailProps = {
  number: "7QX4M-2K9TB",
  caseNumber: "4M2KX-9TB7Q",
  kind: "damaged",
  cause: "told",
  remedies: [
    { key: "resend", amount: 0 },
    { key: "refund", amount: 8_900 },
  ],
  currency: "EUR",
  dueAt: null,
};

export const dueWords = (dueAt: string, locale: string): string => formatInstant(new Date(dueAt), locale, store.contact.timeZone);

/** The ways out, and the page on which to take one. */
export function Choices({ props, letter: { t, links, locale } }: { props: RecoveryMailProps; letter: Letter }) {
  const hasChoice = props.remedies.length > 0;
  return (
    <>
      {hasChoice && (
        <Part title={t("feedback.mail.choose")}>
          <Points>
            {props.remedies.map(({ key, amount }) => t(`feedback.mail.${key}`, { amount: format(money(amount, props.currency), locale) }))}
          </Points>
        </Part>
      )}
      {links.order && <Act href={links.order}>{t(hasChoice ? "feedback.mail.open" : "feedback.mail.see")}</Act>}
    </>
  );
}
