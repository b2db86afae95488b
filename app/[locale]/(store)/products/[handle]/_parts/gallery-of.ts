import type { ComponentProps } from "react";
import type { Gallery } from "@/components/catalog/gallery";
import { type ProductPage, SHOTS, type Shot } from "@/lib/catalog/model";
import { hang } from "@/lib/catalog/rules/gallery";
import { numberedMarks } from "@/lib/catalog/rules/parts";
import { translator } from "@/lib/i18n/translator";

/** The pictures of what is sold, side by side, each with the places of the variants it stands for. */
export function galleryOf({ pictures, variants, tile, parts }: ProductPage, first: number, locale: string): ComponentProps<typeof Gallery> {
  const t = translator(locale, "catalog.product");
  const sides = hang(
    pictures,
    variants.map(({ options }) => options.colour),
  );
  const entries = sides.flatMap(({ hung }, side) =>
    hung.map(({ picture, places }) => ({
      picture,
      places: places.join(" "),
      marks: picture.shot === "parts" ? numberedMarks(picture.marks, parts) : [],
      first: side === 0 && places.includes(first),
    })),
  );
  const names = Object.fromEntries(SHOTS.map((shot) => [shot, t(`shot.${shot}`)])) as Record<Shot, string>;
  return { entries, shots: sides.map(({ shot }) => shot), ground: tile, words: { pictures: t("pictures"), shots: names } };
}
