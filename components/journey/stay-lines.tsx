import { translator } from "@/lib/i18n/translator";
import { STAGES } from "@/lib/journey/stages";

/** Ten numbered lines: what we do at each stage of a thing's life. `words` fill in the merchant's numbers. */
export function StayLines({ locale, words }: { locale: string; words: Readonly<Record<string, string | number>> }) {
  const titles = translator(locale, "journey");
  const t = translator(locale, "home.lines");
  return (
    <ol className="grid gap-x-6 lg:grid-cols-2">
      {STAGES.map((stage) => (
        <li
          key={stage.key}
          className="grid grid-cols-[2.5rem_1fr] items-baseline gap-x-2 border-line border-t py-3 sm:grid-cols-[2.5rem_9rem_1fr]"
        >
          <span className="font-mono text-muted text-sm">{String(stage.n).padStart(2, "0")}</span>
          <span className="font-bold font-display leading-tight">{titles(stage.title)}</span>
          <span className="col-start-2 text-sm sm:col-start-3">{t(stage.key, words)}</span>
        </li>
      ))}
    </ol>
  );
}
