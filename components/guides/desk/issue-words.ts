import type { StaffGuide } from "@/lib/guides/queries/desk";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";

/** Where something is to be mended, in words and as an address: "Step 3, Level the feet: line 2, text (German)". */
export function placeOf(path: string, guide: StaffGuide, locale: string): { href: string; words: string } {
  const t = translator(locale, "guideDesk");
  const [head = "", index = "", ...rest] = path.split(".");
  const step = head === "steps" ? guide.data.steps[Number(index)] : undefined;
  if (step) {
    const title = t("step", { number: Number(index) + 1, title: pick(step.title, locale) || step.key });
    return { href: paths.admin.guideStep(guide.guideId, step.key), words: [title, fieldWords(rest, locale)].filter(Boolean).join(": ") };
  }
  const isBox = head === "contents" || head === "contentsPicture";
  const href = head === "steps" ? paths.admin.guide(guide.guideId) : paths.admin.guidePart(guide.guideId, isBox ? "contents" : "basics");
  return { href, words: fieldWords(path.split("."), locale) };
}

function fieldWords(segments: readonly string[], locale: string): string {
  const t = translator(locale, "guideDesk.fields");
  const languages = translator(locale, "desk.languages");
  const last = segments.at(-1);
  const language = last === "en" || last === "de" ? last : null;
  const words = (language ? segments.slice(0, -1) : segments)
    .map((segment) => (/^\d+$/.test(segment) ? String(Number(segment) + 1) : t.has(segment) ? t(segment) : segment))
    .join(", ")
    .replace(/, (\d+)(?=,|$)/g, " $1");
  return language ? languages("of", { label: words, language: languages(language) }) : words;
}
