import type { Ground } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import type { GalleryPicture, Shot } from "@/lib/catalog/model";

/** A picture, and the places of the variants it shows. */
export type GalleryEntry = { readonly picture: GalleryPicture; readonly places: string; readonly first: boolean };

type Props = {
  readonly entries: readonly GalleryEntry[];
  readonly shots: readonly Shot[];
  readonly ground: Ground;
  readonly words: { readonly pictures: string; readonly shots: Readonly<Record<Shot, string>> };
};

/** The thing from its sides, in the chosen colour. Thumbnails are radio buttons, so that they work without script. */
export function Gallery({ entries, shots, ground, words }: Props) {
  return (
    <div className={shots.length > 1 ? "gallery gallery-thumbs" : "gallery"}>
      {shots.length > 1 && (
        <fieldset className="thumbs">
          <legend className="sr-only">{words.pictures}</legend>
          {shots.map((shot, index) => (
            <label key={shot} className="thumb">
              <input
                type="radio"
                name="shot"
                value={shot}
                defaultChecked={index === 0}
                aria-label={words.shots[shot]}
                className="sr-only"
              />
              {entries
                .filter(({ picture }) => picture.shot === shot)
                .map(({ picture, places }) => (
                  <span key={picture.src} data-for={places}>
                    <Picture {...picture} ground={ground} alt="" sizes="80px" />
                  </span>
                ))}
            </label>
          ))}
        </fieldset>
      )}
      <div className="shots">
        {entries.map(({ picture, places, first }) => (
          <div key={picture.src} data-for={places}>
            <figure data-shot={picture.shot}>
              <Picture {...picture} ground={ground} sizes="(min-width: 64rem) 40rem, 100vw" first={first} />
              <figcaption aria-hidden="true" className="mt-2 font-mono text-muted text-xs">
                {picture.alt}
              </figcaption>
            </figure>
          </div>
        ))}
      </div>
    </div>
  );
}
