import type { ReactNode } from "react";
import { Unmarked } from "@/components/ui/unmarked";

/** One entry of a list of entries, under its number. */
export function Row({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 border-line border-t pt-3">
      <legend className="float-start w-full font-mono text-muted text-xs">{legend}</legend>
      <Unmarked>{children}</Unmarked>
    </fieldset>
  );
}

/** Short fields beside one another, as many as fit; their boxes stand on one line, however long a label is. */
export function Cells({ children }: { children: ReactNode }) {
  return <div className="cells">{children}</div>;
}
