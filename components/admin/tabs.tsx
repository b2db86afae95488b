import Link from "next/link";

type Tab = {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly here: boolean;
  readonly count?: number | undefined;
};

/** Places side by side as links, the one that is open marked. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-6 gap-y-1 border-line border-b">
      {tabs.map((tab) => (
        <Link
          key={tab.key}
          href={tab.href}
          prefetch={false}
          aria-current={tab.here ? "page" : undefined}
          className="flex min-h-11 items-center border-transparent border-b-[3px] aria-[current=page]:border-brand aria-[current=page]:font-semibold"
        >
          {tab.label}
          {tab.count !== undefined && <span className="ms-2 font-mono text-muted text-xs">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
