import { SHOTS, type Shot } from "../model.ts";

type Shown = { readonly src: string; readonly shot: Shot; readonly colour: string | null };

/** A picture of the gallery with the places (from 1) of the variants it stands for. */
export type Hung<P> = { readonly picture: P; readonly places: readonly number[] };

/**
 * What hangs where: for each side the variant's own colour, else what is drawn for all colours, else the first colour that
 * was drawn; so that choosing a colour never leaves a side empty.
 */
export function hang<P extends Shown>(pictures: readonly P[], colours: readonly (string | undefined)[]): { shot: Shot; hung: Hung<P>[] }[] {
  return SHOTS.flatMap((shot) => {
    const ofShot = pictures.filter((picture) => picture.shot === shot);
    const chosen = colours.map(
      (colour) =>
        ofShot.find((picture) => colour !== undefined && picture.colour === colour) ??
        ofShot.find((picture) => picture.colour === null) ??
        ofShot.find((picture) => colours.includes(picture.colour ?? undefined)) ??
        ofShot[0],
    );
    const hung = ofShot.flatMap((picture) => {
      const places = chosen.flatMap((each, index) => (each === picture ? [index + 1] : []));
      return places.length > 0 ? [{ picture, places }] : [];
    });
    return hung.length > 0 ? [{ shot, hung }] : [];
  });
}
