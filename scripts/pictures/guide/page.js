/** Draws one thing's guide: page.html?handle=desk-chair. `window.guide` answers pictures and the film as data URLs. */
import { drawContents } from "./contents.js";
import { shootFilm } from "./film.js";
import { arrowsOf, drawArrow, drawMark, marksOf } from "./overlay.js";
import { openScene } from "./scene.js";

const OVERSAMPLE = 1.5;
const { handle } = Object.fromEntries(new URLSearchParams(location.search));
const [{ default: model }, { default: guide }] = await Promise.all([import(`../models/${handle}.js`), import(`../guides/${handle}.js`)]);
await document.fonts.load("650 28px digits");

const rooms = new Map();
/** One stage per size: making a renderer costs more than a picture. */
function roomOf(size) {
  if (!rooms.has(size)) {
    const canvas = new OffscreenCanvas(size, size);
    rooms.set(size, { canvas, scene: openScene(canvas, { model, guide, size }) });
  }
  return rooms.get(size);
}

async function sheetOf(canvas, size, draw) {
  const sheet = new OffscreenCanvas(size, size);
  const ctx = sheet.getContext("2d");
  ctx.imageSmoothingQuality = "high";
  ctx.drawImage(canvas, 0, 0, size, size);
  draw(ctx);
  return dataUrl(await sheet.convertToBlob({ type: "image/png" }));
}

const dataUrl = (blob) =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsDataURL(blob);
  });

window.guide = {
  async still(key, size) {
    const step = guide.steps[key];
    const { canvas, scene } = roomOf(size * OVERSAMPLE);
    const setting = scene.settingOf(step);
    const camera = scene.show(setting);
    const marks = marksOf(scene, step.marks ?? [], camera);
    const png = await sheetOf(canvas, size, (ctx) => {
      for (const arrow of arrowsOf(scene, { setting, step, camera })) drawArrow(ctx, arrow, { camera, size });
      for (const mark of marks) drawMark(ctx, mark, size);
    });
    return { png, marks };
  },
  async contents(size) {
    const canvas = new OffscreenCanvas(size * OVERSAMPLE, size * OVERSAMPLE);
    const marks = drawContents(canvas, { model, guide, size: size * OVERSAMPLE });
    const png = await sheetOf(canvas, size, (ctx) => {
      for (const mark of marks) drawMark(ctx, mark, size);
    });
    return { png, marks };
  },
  async film(size) {
    const { canvas, scene } = roomOf(size);
    const { webm, cues, seconds } = await shootFilm({ guide, canvas, scene, size });
    return { webm: await dataUrl(new Blob([webm])), cues, seconds };
  },
};
