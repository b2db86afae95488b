/** `2026-11-24T08:12:00+01:00`: the instant as a clock there shows it. */
export function withOffset(instant: Date, timeZone: string): string {
  const local = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(instant).replace(" ", "T");
  const minutes = Math.round((Date.parse(`${local}Z`) - instant.getTime()) / 60_000);
  const part = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, "0");
  return `${local}${minutes < 0 ? "-" : "+"}${part(minutes / 60)}:${part(minutes % 60)}`;
}
