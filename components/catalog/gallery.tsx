import type { Ground } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import type { GalleryPicture, Shot } from "@/lib/catalog/model";
import type { NumberedMark } from "@/lib/catalog/rules/parts";
import { PartMarks } from "./part-marks";

/** A picture, the places of the variants it stands for, and the parts it numbers. */
export type GalleryEntry = {
  readonly picture: GalleryPicture;
  readonly places: string;
  readonly marks: readonly NumberedMark[];
  readonly first: boolean;
};

type Props = {
  readonly entries: readonly GalleryEntry[];
  readonly shots: readonly Shot[];
  readonly ground: Ground;
  readonly words: { readonly pictures: string; readonly shots: Readonly<Record<Shot, string>> };
};

/** The thing from its sides, in the chosen colour where it was drawn in it. Thumbnails are radio buttons, so that they work without script. */
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
                    <Picture {...shownOf(picture)} ground={ground} alt="" sizes="80px" />
                  </span>
                ))}
            </label>
          ))}
        </fieldset>
      )}
      <div className="shots">
        {entries.map((entry) => (
          <div key={entry.picture.src} data-for={entry.places}>
            <Shown entry={entry} ground={ground} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Shown({ entry: { picture, marks, first }, ground }: { entry: GalleryEntry; ground: Ground }) {
  return (
    <figure data-shot={picture.shot}>
      <div className="relative">
        <Picture {...shownOf(picture)} ground={ground} sizes="(min-width: 64rem) 40rem, 100vw" first={first} />
        <PartMarks marks={marks} />
      </div>
      {/* What a picture is called by those who listen is written under it for those who look; what must be known is for both. */}
      <figcaption aria-hidden={picture.caption ? undefined : true} className="mt-2 font-mono text-muted text-xs">
        {picture.caption ?? picture.alt}
      </figcaption>
    </figure>
  );
}

/** What drawing a picture needs of it. */
export const shownOf = ({ src, width, height, alt, formats }: GalleryPicture) => ({ src, width, height, alt, ...(formats && { formats }) });
