import type { Ground } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import type { GalleryPicture, ProductPage } from "@/lib/catalog/model";
import { numberedMarks, partStyles } from "@/lib/catalog/rules/parts";
import { shownOf } from "./gallery";
import { PartMarks, partId } from "./part-marks";

type Parts = ProductPage["parts"];
type Props = {
  readonly parts: Parts;
  readonly picture: GalleryPicture | null;
  readonly ground: Ground;
  readonly legend: string;
  /** Under a part's name: tools and minutes, in words; and that the picture does not show it. */
  readonly noteOf: (part: Parts[number], drawn: boolean) => string;
};

/**
 * The exploded view and, as the primary control, the list of its parts: choosing a number in either lights both. Radio
 * buttons and a style sheet do it, so that it works without script; an element of class `picker` stands around.
 */
export function PartsPicker({ parts, picture, ground, legend, noteOf }: Props) {
  const isDrawn = ({ key }: Parts[number]) => !picture || picture.marks.some(({ part }) => part === key);
  return (
    <div className={picture ? "parts" : undefined}>
      <style href={`parts-${parts.length}`} precedence="low">
        {partStyles(parts.length)}
      </style>
      {picture && (
        <figure className="relative">
          <Picture {...shownOf(picture)} ground={ground} sizes="(min-width: 64rem) 34rem, 100vw" />
          <PartMarks marks={numberedMarks(picture.marks, parts)} />
        </figure>
      )}
      <fieldset>
        <legend className="sr-only">{legend}</legend>
        <ol className="border-line border-b">
          {parts.map((part, index) => (
            <li key={part.key} className="border-line border-t">
              <PartLine part={part} number={index + 1} drawn={isDrawn(part)} note={noteOf(part, isDrawn(part))} />
            </li>
          ))}
        </ol>
      </fieldset>
    </div>
  );
}

function PartLine({ part, number, drawn, note }: { part: Parts[number]; number: number; drawn: boolean; note: string }) {
  return (
    <label className="part">
      <input id={partId(number)} type="radio" name="part" value={part.key} data-part={number} className="sr-only" />
      <span className={drawn ? "part-number" : "part-number part-number-undrawn"} aria-hidden="true">
        {number}
      </span>
      <span className="part-name">
        <span className="font-semibold">{part.name}</span>
        {note && <span className="text-muted text-sm">{note}</span>}
      </span>
      <span className="part-sku font-mono text-muted text-xs">{part.sku}</span>
    </label>
  );
}
