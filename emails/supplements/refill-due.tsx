import { formatLongDay } from "../../lib/i18n/formats.ts";
import type { LocalDate } from "../../lib/kernel/days.ts";
import { inSentence } from "../../lib/kernel/localized.ts";
import { Act, Fact, Paragraph, Small } from "../parts.tsx";
import type { EmailTemplate, Letter } from "../template.ts";

export type RefillDueProps = {
  readonly thing: string;
  readonly what: string;
  /** When it is used up by our count. */
  readonly on: LocalDate;
  /** How often its owner told us what is left: what the estimate rests on. */
  readonly answers: number;
};

const valuesOf = ({ thing, what, on, answers }: RefillDueProps, { locale }: Letter) => ({
  thing: inSentence(thing, locale),
  what,
  answers,
  day: formatLongDay(on, locale),
});

/** Asks; its one link leads to the page where it is answered, and opening that changes nothing. */
export const refillDue: EmailTemplate<RefillDueProps> = {
  subject: (props, letter) => letter.t("supplements.mail.due.subject", valuesOf(props, letter)),
  preview: (props, letter) => letter.t("supplements.mail.due.preview", valuesOf(props, letter)),
  sample: (locale) => ({
    thing: locale.startsWith("de") ? "Schwanenhals-Wasserkocher" : "Gooseneck kettle",
    what: locale.startsWith("de") ? "Entkalker" : "Descaler",
    on: "2026-12-03",
    answers: 2,
  }),
  Body: ({ props, letter }) => {
    const { t, links } = letter;
    return (
      <>
        <Paragraph>{t("supplements.mail.due.said", { ...valuesOf(props, letter), what: inSentence(props.what, letter.locale) })}</Paragraph>
        <Fact label={t("supplements.mail.due.when")} value={valuesOf(props, letter).day} strong />
        <Small>{t("supplements.mail.due.basis", valuesOf(props, letter))}</Small>
        {links.refill && <Act href={links.refill}>{t("supplements.mail.due.act")}</Act>}
        <Small>{t("supplements.mail.due.nothing")}</Small>
      </>
    );
  },
};
