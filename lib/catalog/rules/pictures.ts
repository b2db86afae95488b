import type { Shot } from "../model.ts";

type Shown = { readonly shot: Shot; readonly colour: string | null };

/** The picture of this side in this colour; a product without colours has one for all. */
export const pictureOf = <P extends Shown>(
  pictures: readonly P[],
  { shot, colour }: { shot: Shot; colour: string | undefined },
): P | null =>
  pictures.find((picture) => picture.shot === shot && (picture.colour === null || picture.colour === colour)) ??
  (colour === undefined ? (pictures.find((picture) => picture.shot === shot) ?? null) : null);
