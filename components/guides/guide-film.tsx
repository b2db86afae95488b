import { languageName } from "@/components/layout/language-links";
import type { GuideFilmView, GuidePictureView } from "@/lib/guides/model";
import { languageOf } from "@/lib/kernel/localized";

const TYPES = { webm: "video/webm", mp4: "video/mp4" } as const;

type Props = {
  readonly film: GuideFilmView;
  /** What stands there until it is played, where that is not the film's own still. */
  readonly still?: GuidePictureView | null;
  readonly locale: string;
  /** One step's stretch of it, in seconds. */
  readonly part?: { readonly from: number; readonly to: number };
};

/** A silent film with captions. Nothing of it is fetched before it is asked for; `part` shows one step of it. */
export function GuideFilm({ film, still, part, locale }: Props) {
  const language = languageOf(locale);
  const stretch = part ? `#t=${part.from},${part.to}` : "";
  return (
    <video
      controls
      muted
      playsInline
      preload="none"
      poster={`${still?.src ?? film.still}.webp`}
      width={film.width}
      height={film.height}
      aria-label={film.alt}
      className="guide-picture"
    >
      {film.formats.map((format) => (
        <source key={format} src={`${film.src}.${format}${stretch}`} type={TYPES[format]} />
      ))}
      <track kind="captions" src={`${film.src}.${language}.vtt`} srcLang={language} label={languageName(locale)} default />
    </video>
  );
}
