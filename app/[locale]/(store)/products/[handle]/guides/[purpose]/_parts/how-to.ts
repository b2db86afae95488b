import { stepPlace } from "@/components/guides/places";
import type { GuideFilmView, GuideView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { languageOf } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { absolute } from "../../../../../_parts/machine-facts/shop";

/** The guide as schema.org's HowTo. */
export function howTo(guide: GuideView, locale: string): object {
  const page = absolute(paths(locale).productGuide(guide.handle, guide.purpose));
  const named = (type: string, items: readonly { readonly name: string }[]) => items.map(({ name }) => ({ "@type": type, name }));
  return {
    "@context": "https://schema.org",
    "@type": "HowTo",
    name: translator(locale, "guidance.titles")(guide.purpose, { thing: guide.thing }),
    description: guide.summary,
    inLanguage: languageOf(locale),
    totalTime: `PT${guide.minutes}M`,
    ...(guide.tools.length > 0 && { tool: named("HowToTool", guide.tools) }),
    ...(guide.supplies.length > 0 && { supply: named("HowToSupply", guide.supplies) }),
    ...(guide.film && { video: videoData(guide, guide.film) }),
    step: guide.steps.map((step, index) => ({
      "@type": "HowToStep",
      position: index + 1,
      name: step.title,
      url: `${page}#${stepPlace(step.key)}`,
      ...(step.picture && { image: absolute(`${step.picture.src}.webp`) }),
      itemListElement: [
        ...step.lines.map(({ kind, text }) => ({ "@type": kind === "info" || kind === "check" ? "HowToDirection" : "HowToTip", text })),
        { "@type": "HowToTip", text: step.expected },
      ],
    })),
  };
}

const videoData = ({ thing, publishedAt }: GuideView, { src, still, alt, seconds, formats }: GuideFilmView) => ({
  "@type": "VideoObject",
  name: thing,
  description: alt,
  thumbnailUrl: absolute(`${still}.webp`),
  contentUrl: absolute(`${src}.${formats[0] ?? "webm"}`),
  duration: `PT${Math.round(seconds)}S`,
  ...(publishedAt && { uploadDate: new Date(publishedAt).toISOString() }),
});
