import type { ComponentProps } from "react";
import type { Gallery } from "@/components/catalog/gallery";
import { type ProductPage, SHOTS, type Shot } from "@/lib/catalog/model";
import { commonShots } from "@/lib/catalog/rules/picking";
import { translator } from "@/lib/i18n/translator";

/** The pictures of the colours that are sold, each with the places of the variants it shows. */
export function galleryOf({ pictures, variants, tile }: ProductPage, first: number, locale: string): ComponentProps<typeof Gallery> {
  const t = translator(locale, "catalog.product");
  const placesOf = (colour: string | null) =>
    variants.flatMap(({ options }, index) =>
      colour === null || options.colour === undefined || options.colour === colour ? [index + 1] : [],
    );
  const sold = pictures.filter(({ colour }) => placesOf(colour).length > 0);
  const shots = commonShots(sold);
  const entries = sold
    .filter(({ shot }) => shots.includes(shot))
    .map((picture) => ({
      picture,
      places: placesOf(picture.colour).join(" "),
      first: picture.shot === shots[0] && placesOf(picture.colour).includes(first),
    }));
  const names = Object.fromEntries(SHOTS.map((shot) => [shot, t(`shot.${shot}`)])) as Record<Shot, string>;
  return { entries, shots, ground: tile, words: { pictures: t("pictures"), shots: names } };
}
