import { formatDay, formatDayRange } from "@/lib/i18n/formats";
import type { LocalDate } from "@/lib/kernel/days";

/** A day, or from one to another, as the reader's locale writes it and as machines read it. */
export function Day({ on, to, locale }: { on: LocalDate; to?: LocalDate; locale: string }) {
  if (!to || to === on) return <time dateTime={on}>{formatDay(on, locale)}</time>;
  return <time dateTime={`${on}/${to}`}>{formatDayRange(on, to, locale)}</time>;
}
