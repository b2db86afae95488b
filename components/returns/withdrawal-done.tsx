import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stamp } from "@/components/ui/stamp";
import { formatDay, formatInstant, formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { format, money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import type { ReturnView } from "@/lib/returns/model";
import { store } from "@/store.config";

/** What was declared, what we do now and what the reader does now. */
export function WithdrawalDone({ locale, declared }: { locale: string; declared: ReturnView }) {
  const t = translator(locale, "returns.done");
  const zone = store.warehouse.timeZone;
  const amount = format(money(declared.amount, declared.currency), locale);
  const things = declared.lines.map((line) => ({
    term: [line.title, line.options].filter(Boolean).join(", "),
    detail: `${line.quantity} ×`,
  }));
  return (
    <>
      <PageHead
        title={t(`title.${declared.kind}`)}
        lead={t("lead", { when: formatInstant(declared.submittedAt, locale, zone), email: declared.contactEmail })}
        aside={<Stamp word={t("stamp")} date={formatDay(dayIn(declared.submittedAt, zone), locale)} />}
      />
      <div className="flex max-w-text flex-col gap-12">
        <Section title={t("we")} index="01">
          <p>{t("weText", { amount, by: formatLongDay(dayIn(declared.dueAt, zone), locale) })}</p>
        </Section>
        <Section title={t("you")} index="02">
          <p>{t("youText", { number: declared.number })}</p>
          <Facts facts={[{ term: t("number"), detail: declared.number }, ...things]} />
        </Section>
        <div>
          <LinkButton href={paths(locale).trackOrder(declared.orderNumber)}>{translator(locale, "returns")("back")}</LinkButton>
        </div>
      </div>
    </>
  );
}
