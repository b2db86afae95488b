import type { ReactNode } from "react";
import type { LocalDate } from "@/lib/kernel/days";

/** A day, or from one to another: in words for readers, and as machines read it. */
export function Day({ on, to, children }: { on: LocalDate; to?: LocalDate; children: ReactNode }) {
  return <time dateTime={to && to !== on ? `${on}/${to}` : on}>{children}</time>;
}
