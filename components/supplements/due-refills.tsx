import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { inSentence } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import type { RefillView } from "@/lib/supplements/queries/refills";
import { refillWords } from "./refill-words";

/** What of somebody's things is nearly used up, each with the page where it is answered. */
export function DueRefills({ refills, locale }: { refills: readonly RefillView[]; locale: string }) {
  const t = translator(locale, "supplements.refill");
  return (
    <ul className="flex flex-col gap-4 empty:hidden">
      {refills.map((refill) => (
        <li key={refill.id} className="notice notice-info flex-wrap items-center justify-between">
          <div className="flex min-w-0 flex-col gap-1">
            <p className="font-semibold">{t("pageTitle", { what: refill.name, thing: inSentence(refill.thing, locale) })}</p>
            <p>{refillWords(refill, locale)}</p>
          </div>
          <LinkButton href={`${paths(locale).thing(refill.code)}#refills`}>{t("dueGo")}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
