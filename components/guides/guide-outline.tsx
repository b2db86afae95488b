import { Icon } from "@/components/ui/icon";
import type { GuideView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import type { OwnGuide } from "./own-guide";
import { stepPlace } from "./places";

type Props = { readonly guide: GuideView; readonly own?: OwnGuide; readonly locale: string };

/** All steps by name; what is done is marked, by us or by the reader's own browser. */
export function GuideOutline({ guide, own, locale }: Props) {
  const t = translator(locale, "guidance.step");
  const done = new Set(own?.session?.done);
  return (
    <ol className="guide-outline border-line border-b">
      {guide.steps.map(({ key, title, minutes }, index) => (
        <li key={key} data-step={key} data-done={done.has(key) ? "" : undefined}>
          <span className="font-mono text-muted text-sm" aria-hidden="true">
            {String(index + 1).padStart(2, "0")}
          </span>
          <a href={`#${stepPlace(key)}`} className="font-semibold">
            {title}
          </a>
          <span className="font-mono text-muted text-sm">
            <span className="when-done text-ok">
              <Icon name="check" className="me-1 inline" />
              {t("done")}
            </span>
            {minutes && <span className="when-open">{t("minutes", { count: minutes })}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
