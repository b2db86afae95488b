import { GROUNDS } from "@/components/ui/ground";

/** Written out, because the style sheet holds only classes it finds as text. */
const INKS = ["bg-paper", "bg-card", "bg-ink", "bg-muted", "bg-line", "bg-control", "bg-brand", "bg-ok", "bg-warn", "bg-danger", "bg-info"];

export function Colours() {
  return (
    <div className="flex flex-col gap-6">
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-6">
        {INKS.map((ink) => (
          <li key={ink} className="font-mono text-xs">
            <span className={`block h-18 border border-control ${ink}`} />
            {ink.replace("bg-", "")}
          </li>
        ))}
      </ul>
      <ul className="grid grid-cols-3 gap-[2px] lg:grid-cols-6">
        {GROUNDS.map((ground) => (
          <li key={ground} className={`ground-${ground} on-ground flex h-18 items-end p-2 font-mono text-xs`}>
            {ground}
          </li>
        ))}
      </ul>
    </div>
  );
}
