import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { type Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { PARCEL_NEXT, PARCEL_STATE, PARCEL_TONE, REASON } from "@/lib/delivery/copy";
import type { Hold, Parcel } from "@/lib/delivery/model";
import { formatDay } from "@/lib/i18n/formats";
import { CopyNumber } from "./copy-number";
import { LineList } from "./line-list";
import { ProofLine } from "./proof-line";
import { ScanLine } from "./scan-line";
import { sentBy } from "./sent-by";
import { wayWords } from "./way-words";

type Props = { parcel: Parcel; n: number; count: number; locale: string /** Under it: what may be done about it. */; children?: ReactNode };

/** One parcel: where it is in words, unless the page's title says it, what comes next, its number here and at the carrier, what is in it, where it has been. */
export function ParcelSection({ parcel, n, count, locale, children }: Props) {
  const { hold } = parcel;
  const t = wayWords(locale, hold != null);
  return (
    <Section
      id={parcel.id}
      title={
        count > 1 ? t("track.parcelOf", { n, count }) : t(hold && parcel.state === "delivered" ? "mail.insideCollected" : "track.parcel")
      }
      {...(count > 1 && { aside: <Badge tone={PARCEL_TONE[parcel.state]}>{t(PARCEL_STATE[parcel.state])}</Badge> })}
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

/** What waits at a counter: the code, until when, and who has it since. */
function holdFacts({ code, keepUntilOn, isOpen, collector }: Hold, t: Words, locale: string): Fact[] {
  if (!isOpen) return collector ? [{ term: t("counter.track.collector"), detail: collector }] : [];
  return [
    {
      term: t("counter.track.code"),
      detail: (
        <>
          <span className="block font-mono font-semibold text-xl">{code}</span>
          <span className="block font-sans text-muted text-sm">{t("counter.track.codeHint")}</span>
        </>
      ),
    },
    { term: t("counter.track.until"), detail: formatDay(keepUntilOn, locale) },
  ];
}

type Words = ReturnType<typeof wayWords>;

function factsOf(parcel: Parcel, t: Words, locale: string): Fact[] {
  const { hold, trackingCode, trackingUrl, reason, state, scans, waitsAt } = parcel;
  if (hold) return holdFacts(hold, t, locale);
  const [last] = scans;
  const proof = scans.find(({ event }) => event === "handed_to_customer")?.proof;
  const facts: (Fact | false | null | undefined)[] = [
    { term: t("track.carrier"), detail: sentBy(parcel, t) },
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
    reason &&
      reason !== "not_home" && {
        term: t("track.reason"),
        detail: <span className="inline-block first-letter:uppercase">{t(REASON[reason])}</span>,
      },
    state === "delivered" && proof && { term: t("track.left"), detail: <ProofLine proof={proof} t={t} /> },
    state === "available_for_pickup" && waitsAt !== null && { term: t("track.waitsAt"), detail: waitsAt },
    state === "available_for_pickup" && last?.pickupUntilOn && { term: t("track.until"), detail: formatDay(last.pickupUntilOn, locale) },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
