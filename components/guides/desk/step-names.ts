import type { StaffGuide } from "@/lib/guides/queries/desk";
import { listFormat } from "@/lib/kernel/intl";
import { pick } from "@/lib/kernel/localized";

/** Steps by their titles; one that is no longer there by its key. */
export function stepNames(keys: readonly string[], guide: StaffGuide, locale: string): string {
  const titles = new Map(guide.data.steps.map(({ key, title }) => [key, pick(title, locale)]));
  return listFormat(locale, { type: "conjunction" }).format(keys.map((key) => titles.get(key) ?? key));
}
