import Link from "next/link";

/** One page back, one on, and where one is. Nothing at all when there is only one page. */
export function Pagination({
  page,
  pages,
  href,
  labels,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
  /** `here` is the whole line: "Page 2 of 9". */
  labels: { readonly nav: string; readonly back: string; readonly on: string; readonly here: string };
}) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={labels.nav} className="flex flex-wrap items-center gap-4">
      {page > 1 && (
        <Link href={href(page - 1)} prefetch={false} rel="prev" className="button button-plain">
          {labels.back}
        </Link>
      )}
      <span className="font-mono text-sm">{labels.here}</span>
      {page < pages && (
        <Link href={href(page + 1)} prefetch={false} rel="next" className="button button-plain">
          {labels.on}
        </Link>
      )}
    </nav>
  );
}
