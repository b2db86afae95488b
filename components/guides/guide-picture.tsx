import type { GuidePictureView } from "@/lib/guides/model";

/** A drawing of a guide: one size, so that what was kept for reading without a network is what is shown. */
export function GuidePicture({ picture, first }: { picture: GuidePictureView; first?: boolean }) {
  return (
    // biome-ignore lint/performance/noImgElement: one size, and the file that was kept
    <img
      src={`${picture.src}.webp`}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      loading={first ? "eager" : "lazy"}
      decoding="async"
      className="guide-picture"
    />
  );
}
