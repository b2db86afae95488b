import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { type Fact, Facts } from "@/components/ui/facts";
import { PARCEL_STATE, PARCEL_TONE, REASON } from "@/lib/delivery/copy";
import type { StaffParcel } from "@/lib/delivery/model/staff";
import { formatDay, formatInstant, formatWeight } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { CopyNumber } from "./copy-number";
import { ProofLine } from "./proof-line";
import { sentBy } from "./sent-by";

/** A parcel for staff: state, carrier, dates, and the ways to its order and its packing. */
export function ParcelFacts({ parcel, locale }: { parcel: StaffParcel; locale: string }) {
  const t = translator(locale, "delivery");
  const at = (when: Date) => formatInstant(when, locale, store.warehouse.timeZone);
  const state = parcel.voidedAt ? t("staff.voided") : t(PARCEL_STATE[parcel.state]);
  const proof = parcel.scans.find(({ event }) => event === "handed_to_customer")?.proof;
  const facts: (Fact | false | null | undefined)[] = [
    {
      term: t("staff.state"),
      detail: <Badge tone={parcel.voidedAt ? "neutral" : PARCEL_TONE[parcel.state]}>{state}</Badge>,
    },
    parcel.reason !== null && parcel.reason !== "not_home" && { term: t("track.reason"), detail: t(REASON[parcel.reason]) },
    { term: t("track.carrier"), detail: sentBy(parcel, t) },
    parcel.trackingCode !== null && {
      term: t("track.code"),
      detail: <CopyNumber value={parcel.trackingCode} copy={t("track.copy")} copied={t("track.copied")} />,
    },
    parcel.trackingUrl !== null && {
      term: t("track.theirs"),
      detail: (
        <a href={parcel.trackingUrl} className="underline" rel="noreferrer">
          {t("track.theirsOpen")}
        </a>
      ),
    },
    { term: t("staff.deliverBy"), detail: formatDay(parcel.deliverByOn, locale) },
    { term: t("staff.created"), detail: at(parcel.createdAt) },
    parcel.waitsAt !== null && { term: t("track.waitsAt"), detail: parcel.waitsAt },
    parcel.callOff !== null && { term: t("staff.callOff.term"), detail: t(`staff.callOff.${parcel.callOff}`) },
    proof && { term: t("track.left"), detail: <ProofLine proof={proof} t={t} /> },
    parcel.deliveredAt !== null && { term: t("staff.delivered"), detail: at(parcel.deliveredAt) },
    { term: t("staff.weightFact"), detail: formatWeight(parcel.weightGrams, locale) },
    {
      term: t("staff.order"),
      detail: (
        <Link href={paths.admin.order(parcel.number)} className="underline">
          {parcel.number}
        </Link>
      ),
    },
    {
      term: t("staff.work"),
      detail: (
        <Link href={paths.admin.pack(parcel.fulfillmentId)} className="underline">
          {t("staff.openWork")}
        </Link>
      ),
    },
  ];
  return <Facts facts={facts.filter((fact): fact is Fact => Boolean(fact))} />;
}
