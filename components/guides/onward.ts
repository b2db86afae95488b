import type { GuideView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import type { OwnGuide } from "./own-guide";
import { PLACES, stepPlace } from "./places";

/** Where in the guide its reader goes on: at the first step, where they were, or, with all of it done, at the question whether it works. */
export function onward(guide: GuideView, own: OwnGuide | undefined, locale: string): { href: string; words: string } {
  const t = translator(locale, "guidance");
  const done = new Set(own?.session?.done);
  if (guide.steps.every(({ key }) => done.has(key))) return { href: `#${PLACES.works}`, words: t(`end.titles.${guide.purpose}`) };
  const at = Math.max(
    0,
    guide.steps.findIndex(({ key }) => key === own?.session?.atStep),
  );
  return { href: `#${stepPlace(guide.steps[at]?.key ?? "")}`, words: at > 0 ? t("cover.goOn", { n: at + 1 }) : t("cover.begin") };
}
