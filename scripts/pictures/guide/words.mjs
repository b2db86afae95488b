/** What pages and seeds read of a guide's drawings, and the films' captions. */
import { FILM, nameOf, STILL } from "./guides.mjs";

const LOCALES = ["en", "de"];
const localized = ([en, de]) => ({ en, de });

/** Pictures and film as guides take them: by their path without ending. The box gets its words from the product's list. */
export function manifestFor({ handle, tile, guide }, drawn) {
  const src = (key) => `/pictures/${handle}/${nameOf(key)}`;
  const picture = (key) => ({ src: src(key), width: STILL, height: STILL, formats: ["webp"], marks: drawn[key].marks.map(numbered) });
  const steps = Object.entries(guide.steps).filter(([key]) => drawn[key]);
  return {
    tile,
    ...(drawn.contents && { contents: picture("contents") }),
    steps: steps.map(([key, { alt }]) => ({ key, picture: { ...picture(key), alt: localized(alt) } })),
    ...(drawn.film && { film: filmOf({ src, guide }, drawn.film), cues: drawn.film.cues }),
    drawn,
  };
}

const numbered = ({ n, x, y }) => ({ mark: String(n), x, y });

function filmOf({ src, guide }, { seconds }) {
  const spoken = Object.keys(guide.steps).filter((key) => guide.steps[key].say);
  const square = { width: FILM, height: FILM };
  return { src: src("film"), ...square, seconds, alt: localized(guide.film), still: src(spoken.at(-1)), formats: ["webm"] };
}

/** WebVTT: one caption a step, for as long as the step is to be seen. */
export function subtitles({ guide }, cues, locale) {
  const captions = cues.map(
    ({ step, from, to }) => `${step}\n${clock(from)} --> ${clock(to)}\n${guide.steps[step].say[LOCALES.indexOf(locale)]}\n`,
  );
  return `WEBVTT\n\n${captions.join("\n")}`;
}

const clock = (seconds) => {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${String(minutes).padStart(2, "0")}:${rest.toFixed(3).padStart(6, "0")}`;
};
