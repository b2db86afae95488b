import Link from "next/link";
import { AddressLines } from "@/components/customers/address-lines";
import { Badge } from "@/components/ui/badge";
import { type Fact, Facts } from "@/components/ui/facts";
import { WORK_STATE } from "@/lib/delivery/copy";
import type { PackView } from "@/lib/delivery/model/staff";
import { formatDay, formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { wishFacts } from "./wish-facts";

/** What whoever packs must know of an order: how urgent, how it goes, to whom, and what the customer wrote. */
export function WorkFacts({ work, locale }: { work: PackView; locale: string }) {
  const t = translator(locale, "delivery");
  const zone = store.warehouse.timeZone;
  const facts: (Fact | false)[] = [
    { term: t("staff.state"), detail: <Badge tone={work.state === "cancelled" ? "danger" : "neutral"}>{t(WORK_STATE[work.state])}</Badge> },
    { term: t("staff.shipByFact"), detail: formatDay(dayIn(work.shipBy, zone), locale) },
    { term: t("staff.promised"), detail: formatDay(work.deliverByOn, locale) },
    { term: t("staff.deliveryFact"), detail: work.deliveryName },
    work.packedAt !== null && {
      term: t("staff.packedBy"),
      detail: (
        <>
          {formatInstant(work.packedAt, locale, zone)}
          {work.packedBy && <span className="block">{work.packedBy}</span>}
        </>
      ),
    },
    work.counter
      ? { term: t("staff.collectedAt"), detail: work.counter.name }
      : { term: t("staff.goesTo"), detail: <AddressLines address={work.address} locale={locale} /> },
    ...wishFacts(work.wish, locale),
    work.phone !== null && { term: t("staff.phone"), detail: work.phone },
    {
      term: t("staff.order"),
      detail: (
        <Link href={paths.admin.order(work.number)} className="underline">
          {t("staff.openOrder")}
        </Link>
      ),
    },
  ];
  return (
    <div className="flex flex-col gap-6">
      {work.note && (
        <blockquote className="border-brand border-s-4 ps-4">
          <p className="font-semibold text-sm">{t("staff.customerNote")}</p>
          <p className="whitespace-pre-line">{work.note}</p>
        </blockquote>
      )}
      <Facts facts={facts.filter((fact): fact is Fact => fact !== false)} />
    </div>
  );
}
