import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { type Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { PARCEL_NEXT, PARCEL_STATE, PARCEL_TONE, PROOF, REASON } from "@/lib/delivery/copy";
import type { Parcel } from "@/lib/delivery/model";
import { formatDay } from "@/lib/i18n/formats";
import { type Translate, translator } from "@/lib/i18n/translator";
import { CopyNumber } from "./copy-number";
import { LineList } from "./line-list";
import { ScanLine } from "./scan-line";

type Props = { parcel: Parcel; n: number; count: number; locale: string /** Under it: what may be done about it. */; children?: ReactNode };

/** One parcel: where it is in words, what comes next, its number here and at the carrier, what is in it, where it has been. */
export function ParcelSection({ parcel, n, count, locale, children }: Props) {
  const t = translator(locale, "delivery");
  return (
    <Section
      id={parcel.id}
      title={count > 1 ? t("track.parcelOf", { n, count }) : t("track.parcel")}
      aside={<Badge tone={PARCEL_TONE[parcel.state]}>{t(PARCEL_STATE[parcel.state])}</Badge>}
      className="break-inside-avoid"
    >
      {count > 1 && <p className="max-w-text">{t(PARCEL_NEXT[parcel.state])}</p>}
      <div className="grid gap-8 md:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-6">
          <Facts facts={factsOf(parcel, t, locale)} />
          <LineList label={t("track.inside")} lines={parcel.lines.map((line) => ({ key: line.lineId, ...line }))} />
        </div>
        <ScanLine parcel={parcel} locale={locale} />
      </div>
      {children}
    </Section>
  );
}

function factsOf({ carrier, service, trackingCode, trackingUrl, reason, state, scans }: Parcel, t: Translate, locale: string): Fact[] {
  const [last] = scans;
  const name = `${t(`carrier.${carrier}`)}, ${t(`service.${service}`)}`;
  const facts: (Fact | false | null | undefined)[] = [
    { term: t("track.carrier"), detail: name },
    {
      term: t("track.code"),
      detail: trackingCode ? <CopyNumber value={trackingCode} copy={t("track.copy")} copied={t("track.copied")} /> : t("track.noCode"),
    },
    trackingUrl !== null && {
      term: t("track.theirs"),
      detail: (
        <a href={trackingUrl} className="link" rel="noreferrer">
          {t("track.theirsOpen")}
        </a>
      ),
    },
    reason && reason !== "not_home" && { term: t("track.reason"), detail: t(REASON[reason]) },
    state === "delivered" && last?.proof && { term: t("track.left"), detail: t(PROOF[last.proof.kind]) },
    state === "available_for_pickup" && last?.pickupUntilOn && { term: t("track.until"), detail: formatDay(last.pickupUntilOn, locale) },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
