import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { Timeline, type TimelineEntry } from "@/components/ui/timeline";
import { unbroken } from "@/components/ui/unbroken";
import { formatDay, formatDayRange, formatInstant, formatPlace, formatWallClock } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { LifeEntry, LifeLetter } from "@/lib/journey/rules/life";
import { dayIn } from "@/lib/kernel/days";
import { format } from "@/lib/kernel/money";
import { store } from "@/store.config";
import { letterWords, valuesOf } from "./moment-words";

type Props = {
  readonly entries: readonly LifeEntry[];
  readonly locale: string;
  /** It is collected at a counter of ours: no carrier brings it. */
  readonly isCollected: boolean;
  /** The clock of where it goes: windows are promised by it. */
  readonly doorZone: string;
};

/** So many moments stand open; what came before them is folded away. */
const OPEN = 8;

/** What comes next and what has happened, in one line of time: goods, parcels, money and what we wrote. */
export function OrderLife({ entries, locale, isCollected, doorZone }: Props) {
  const t = translator(locale, "journey.life");
  const known = entries.filter(({ name }) => t.has(`events.${name}`));
  const [next, past] = [known.filter(({ state }) => state === "planned").toReversed(), known.filter(({ state }) => state === "done")];
  return (
    <>
      {next.length > 0 && (
        <Section title={t("next")}>
          <Line entries={next} label={t("next")} locale={locale} isCollected={isCollected} doorZone={doorZone} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t("past")}>
          <Line entries={past.slice(0, OPEN)} label={t("past")} locale={locale} isCollected={isCollected} doorZone={doorZone} />
          {past.length > OPEN && (
            <details className="group">
              <summary className="link min-h-11 cursor-pointer py-2">{t("earlier", { count: past.length - OPEN })}</summary>
              <div className="pt-4">
                <Line entries={past.slice(OPEN)} label={t("before")} locale={locale} isCollected={isCollected} doorZone={doorZone} />
              </div>
            </details>
          )}
        </Section>
      )}
    </>
  );
}

function Line({ entries, label, locale, isCollected, doorZone }: Props & { label: string }) {
  const state = translator(locale, "common.states");
  return (
    <Timeline
      label={label}
      states={{ done: state("done"), now: state("now"), planned: state("planned") }}
      entries={entries.map((entry) => toLine(entry, { locale, isCollected, doorZone }))}
    />
  );
}

function toLine(entry: LifeEntry, { locale, isCollected, doorZone }: Omit<Props, "entries">): TimelineEntry {
  const t = translator(locale, "journey.life");
  const own = `counter.${entry.name}`;
  return {
    key: entry.key,
    state: entry.state,
    title: (
      <>
        {t(isCollected && t.has(own) ? own : `events.${entry.name}`, wordsOf(entry, locale))}
        {entry.atRisk && (
          <>
            {" "}
            <Badge tone="warn">{t("atRisk")}</Badge>
          </>
        )}
      </>
    ),
    when: [
      whenOf(entry, { locale, doorZone }),
      entry.place && formatPlace(entry.place, locale),
      entry.parcel && t("parcel", { n: entry.parcel }),
    ]
      .filter(Boolean)
      .join(" · "),
    at: entry.at.toISOString(),
    ...(entry.letters.length > 0 && { body: <Letters letters={entry.letters} locale={locale} /> }),
  };
}

/** A plan is of days, what happened of minutes: on the wall of the place that scanned it, else on ours. */
function whenOf({ at, from, state, localTime }: LifeEntry, { locale, doorZone }: Pick<Props, "locale" | "doorZone">): string {
  const { timeZone } = store.contact;
  if (state === "done") return localTime ? formatWallClock(localTime, locale) : formatInstant(at, locale, timeZone);
  const t = translator(locale, "journey.life");
  return from
    ? formatDayRange(dayIn(from, doorZone), dayIn(at, doorZone), locale)
    : t("by", { day: formatDay(dayIn(at, timeZone), locale) });
}

const wordsOf = (entry: LifeEntry, locale: string): Record<string, string | number> => {
  const values = valuesOf({ name: entry.name, payload: entry.payload }, locale);
  return entry.amount ? { ...values, amount: format(entry.amount, locale) } : values;
};

function Letters({ letters, locale }: { letters: readonly LifeLetter[]; locale: string }) {
  return (
    <ul className="flex flex-col gap-1 text-muted">
      {letters.map((letter) => (
        <li key={letter.id}>{unbroken(letterWords(letter, locale))}</li>
      ))}
    </ul>
  );
}
