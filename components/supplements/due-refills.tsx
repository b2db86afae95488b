import { LinkButton } from "@/components/ui/link-button";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { paths } from "@/lib/platform/paths";
import type { RefillView } from "@/lib/supplements/queries/refills";
import { store } from "@/store.config";

/** What of somebody's things is nearly used up, each with the page where it is answered. */
export function DueRefills({ refills, locale }: { refills: readonly RefillView[]; locale: string }) {
  const t = translator(locale, "supplements.refill");
  return (
    <ul className="flex flex-col gap-4 empty:hidden">
      {refills.map(({ id, name, thing, code, emptyAt }) => (
        <li key={id} className="notice notice-info flex-wrap items-center justify-between">
          <div className="flex min-w-0 flex-col gap-1">
            <p className="font-semibold">{t("dueTitle", { what: name, thing })}</p>
            {emptyAt && <p>{t("state.due_soon", { day: formatLongDay(dayIn(emptyAt, store.contact.timeZone), locale) })}</p>}
          </div>
          <LinkButton href={`${paths(locale).thing(code)}#refills`}>{t("dueGo")}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
