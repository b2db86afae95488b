import type { ReactNode } from "react";

/** One entry of a list of entries, under its number. */
export function Row({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 border-line border-t pt-3">
      <legend className="float-start w-full font-mono text-muted text-xs">{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Short fields beside one another, as many as fit. */
export function Cells({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] items-start gap-x-4 gap-y-3">{children}</div>;
}
