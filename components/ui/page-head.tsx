import type { ReactNode } from "react";
import { unbroken } from "./unbroken";

/** The page's one h1, with a line under it and what leads on beside it: under both where there is no room. */
export function PageHead({
  title,
  lead,
  aside,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="flex flex-col gap-3 pt-6 pb-8">
      {children}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <h1 className="font-display font-extrabold text-2xl tracking-[-0.02em] lg:grow lg:basis-64">{unbroken(title)}</h1>
        {lead && (
          <div className="basis-full sm:order-last">
            <div className="wrap-anywhere max-w-text text-pretty text-lg leading-snug text-muted">{unbroken(lead)}</div>
          </div>
        )}
        {aside}
      </div>
    </header>
  );
}
