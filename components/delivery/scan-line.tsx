import { Timeline } from "@/components/ui/timeline";
import { PROOF, REASON, SCAN } from "@/lib/delivery/copy";
import { ENDED, type Parcel, type ScanView } from "@/lib/delivery/model";
import { formatDay, formatPlace, formatWallClock } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { wayWords } from "./way-words";

/** Every scan of a parcel, the newest first, with the time on the wall where it was made. */
export function ScanLine({ parcel, locale, codes = false }: { parcel: Parcel; locale: string; codes?: boolean }) {
  const t = wayWords(locale, parcel.hold != null);
  const common = translator(locale, "common.states");
  if (parcel.scans.length === 0) return <p className="text-muted">{t("track.noScans")}</p>;
  const isOver = ENDED.includes(parcel.state);
  return (
    <Timeline
      label={t("track.scans")}
      states={{ done: common("done"), now: common("now"), planned: common("planned") }}
      entries={parcel.scans.map((scan, index) => ({
        key: scan.id,
        state: index === 0 && !isOver ? "now" : "done",
        title: t(SCAN[scan.event]),
        when: [
          formatWallClock(scan.localTime, locale),
          scan.place && formatPlace(scan.place, locale),
          codes && scan.code !== scan.event && scan.code,
        ]
          .filter(Boolean)
          .join("\u00a0· "),
        at: scan.occurredAt.toISOString(),
        body: parcel.hold ? undefined : asSentence(detailOf(scan, t, locale)),
      }))}
    />
  );
}

/** What a carrier says begins in lower case where it stands in a sentence; here it stands alone. */
const asSentence = (words: string | undefined) => words && <span className="inline-block first-letter:uppercase">{words}</span>;

function detailOf(scan: ScanView, t: ReturnType<typeof wayWords>, locale: string): string | undefined {
  const parts = [
    scan.reason && scan.reason !== "not_home" && t(REASON[scan.reason]),
    scan.proof && [t(PROOF[scan.proof.kind]), scan.proof.name, scan.proof.place].filter(Boolean).join(", "),
    scan.waitsAt,
    scan.pickupUntilOn && `${t("track.until")} ${formatDay(scan.pickupUntilOn, locale)}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" · ") : undefined;
}
