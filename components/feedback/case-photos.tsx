import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CaseView } from "@/lib/feedback/model";
import { MAX_PHOTOS_OF_CASE } from "@/lib/feedback/rules/photos";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { PhotoField } from "./photo-field";

/** As wide as small photos are drawn (lib/platform/pictures/draw.mjs). */
const SMALL = 480;

type Props = { readonly it: CaseView; readonly locale: string /** Its customer may send more. */; readonly mayAdd?: boolean };

/** The photos of a case, small; each opens large. */
export function CasePhotos({ it, locale, mayAdd = false }: Props) {
  const t = translator(locale, "feedback.photos");
  const canAdd = mayAdd && it.state !== "closed" && it.photos.length < MAX_PHOTOS_OF_CASE;
  if (it.photos.length === 0 && !canAdd) return null;
  return (
    <Section title={t(it.photos.length ? "title" : "add")}>
      {it.photos.length > 0 && (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {it.photos.map(({ id, width, height }, index) => (
            <li key={id}>
              <a href={paths.api.photo(id)} aria-label={t("open", { n: index + 1 })} className="block border border-line">
                {/** biome-ignore lint/performance/noImgElement: private, and drawn small already */}
                <img
                  src={paths.api.photo(id, { size: "small" })}
                  alt={t("alt", { n: index + 1, number: it.number })}
                  width={Math.min(width, SMALL)}
                  height={Math.round((Math.min(width, SMALL) * height) / width)}
                  className="aspect-square w-full object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {canAdd && (
        <form
          action={paths.api.addPhotos(it.id, locale)}
          method="post"
          encType="multipart/form-data"
          className="flex flex-col items-start gap-4"
        >
          <PhotoField id="more-photos" locale={locale} required />
          <SubmitButton look="quiet" busy={t("busy")}>
            {t("act")}
          </SubmitButton>
        </form>
      )}
    </Section>
  );
}
