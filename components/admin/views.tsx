import Link from "next/link";

export type View = {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly here: boolean;
  readonly count?: number | undefined;
};

/** Saved views as links, so that each has an address to keep. */
export function Views({ label, views }: { label: string; views: readonly View[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-6 gap-y-1 border-line border-b">
      {views.map((view) => (
        <Link
          key={view.key}
          href={view.href}
          prefetch={false}
          aria-current={view.here ? "page" : undefined}
          className="flex min-h-11 items-center border-transparent border-b-[3px] aria-[current=page]:border-brand aria-[current=page]:font-semibold"
        >
          {view.label}
          {view.count !== undefined && <span className="ms-2 font-mono text-muted text-xs">{view.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
