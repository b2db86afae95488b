import type { GuidePictureView } from "@/lib/guides/model";

/**
 * A drawing of a guide: one size, so that what was kept for reading without a network is what is shown, and not put off, so
 * that steps that are out of sight are there when they are printed.
 */
export function GuidePicture({ picture }: { picture: GuidePictureView }) {
  return (
    // biome-ignore lint/performance/noImgElement: one size, and the file that was kept
    <img
      src={`${picture.src}.webp`}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      fetchPriority="low"
      decoding="async"
      className="guide-picture"
    />
  );
}
