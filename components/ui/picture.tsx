import { preload } from "react-dom";
import type { Ground } from "./ground";

export type PictureProps = {
  /** Path without its ending; `-small` and both kinds stand beside it. */
  src: string;
  ground: Ground;
  /** Says what it is and its colour; empty beside the name. */
  alt: string;
  /** Width on the page, as `sizes` says it. */
  sizes?: string;
  /** The one front picture in the first view: fetched first. */
  first?: boolean;
  width?: number;
  height?: number;
  /** Which kinds of files there are; both unless said. */
  formats?: readonly ("avif" | "webp")[];
  className?: string;
};

const both = (src: string, ending: "avif" | "webp", width: number): string => `${src}-small.${ending} 480w, ${src}.${ending} ${width}w`;

/** A picture on its tile's colour, which is also what stands there until it has come. */
export function Picture({ src, ground, alt, sizes = "50vw", first, width = 1200, height = 1500, formats, className }: PictureProps) {
  const best = !formats || formats.includes("avif") ? "avif" : "webp";
  if (first)
    preload(`${src}.${best}`, {
      as: "image",
      type: `image/${best}`,
      imageSrcSet: both(src, best, width),
      imageSizes: sizes,
      fetchPriority: "high",
    });
  return (
    <picture className={`picture ground-${ground} ${className ?? ""}`}>
      {best === "avif" && <source type="image/avif" srcSet={both(src, "avif", width)} sizes={sizes} />}
      <img
        src={`${src}.webp`}
        srcSet={both(src, "webp", width)}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding="async"
      />
    </picture>
  );
}
