import type { ReactNode } from "react";
import { unbroken } from "./unbroken";

export type TimelineEntry = {
  readonly key: string;
  readonly title: ReactNode;
  /** When, and who: "Tue 24 Nov, 14:05 · Wim". */
  readonly when: ReactNode;
  /** For the machine: ISO instant or day. */
  readonly at?: string;
  readonly body?: ReactNode;
  readonly state: "done" | "now" | "planned";
};

/** Ink spine: filled dot done, ring now, dashed ring planned. `states` are the words for those who cannot see the dots. */
export function Timeline({
  entries,
  states,
  label,
}: {
  entries: readonly TimelineEntry[];
  states: Readonly<Record<TimelineEntry["state"], string>>;
  label?: string;
}) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} data-state={entry.state} aria-current={entry.state === "now" ? "step" : undefined}>
          <p className="font-semibold">
            <span className="sr-only">{states[entry.state]}: </span>
            {unbroken(entry.title)}
          </p>
          <p className="text-wrap font-mono text-muted text-xs">{entry.at ? <time dateTime={entry.at}>{entry.when}</time> : entry.when}</p>
          {entry.body && <div className="mt-1 text-sm">{entry.body}</div>}
        </li>
      ))}
    </ol>
  );
}
