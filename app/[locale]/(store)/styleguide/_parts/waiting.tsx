import { Day } from "@/components/ui/day";
import { Progress } from "@/components/ui/progress";
import { Rating } from "@/components/ui/rating";
import { Skeleton } from "@/components/ui/skeleton";
import { formatDay, formatDayRange, formatNumber } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { SampleWords } from "./words";

const RATINGS = [4.3, 3, 0.5];

/** What stands in for what is not there yet, and small signs of what is. */
export function Waiting({ words, locale }: { words: SampleWords; locale: string }) {
  const t = translator(locale, "styleguide");
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      <Skeleton lines={4} words={words.loading} />
      <div className="flex flex-col gap-6">
        <Progress label={words.reading} words={t("ofRows", { done: 34, all: 64 })} value={34} max={64} />
        <Progress label={words.asking} words={words.busyNow} />
      </div>
      <ul className="flex flex-col gap-2">
        {RATINGS.map((value) => (
          <li key={value}>
            <Rating value={value} count={12} words={t("rated", { value: formatNumber(value, locale), count: 12 })} />
          </li>
        ))}
      </ul>
      <p className="font-mono text-sm">
        <Day on="2026-11-24">{formatDay("2026-11-24", locale)}</Day>
        <br />
        <Day on="2026-11-24" to="2026-11-25">
          {formatDayRange("2026-11-24", "2026-11-25", locale)}
        </Day>
      </p>
    </div>
  );
}
