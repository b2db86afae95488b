import { describe, expect, test } from "vitest";
import { withFigures } from "@/components/guides/by-height.ts";
import { toGuideView } from "@/lib/guides/copy.ts";
import { readPart } from "@/lib/guides/rules/desk/parts.ts";
import { judgeGuide } from "@/lib/guides/rules/judge.ts";
import { figureFor } from "@/lib/guides/rules/steps.ts";
import { guideDocument } from "@/lib/guides/schema/document.ts";
import { readProducts } from "@/prisma/seed/catalog.ts";
import { readGuides } from "@/prisma/seed/guides.ts";
import { PRODUCT_TYPES } from "@/prisma/seed/product-types.ts";
import { written } from "./written.ts";

const products = await readProducts();
const guides = await readGuides();

/** The set-up of one of the demo's things, as its reader sees it. */
function setupOf(handle: string, locale: string) {
  const product = products.find((each) => each.handle === handle);
  const guide = guides.find((each) => each.product === handle && each.purpose === "setup");
  if (!product || !guide) throw new Error(`no set-up for ${handle}`);
  const { name, box, parts = [], specs, type } = product;
  const definitions = PRODUCT_TYPES.find(({ key }) => key === type)?.specs ?? [];
  const row = { guideId: "gui_1", revisionId: "gre_1", number: 1, purpose: "setup" as const, publishedAt: null, productId: "prd_1" };
  return toGuideView({ ...row, data: guideDocument.parse(guide.document), handle, name, box, parts, specs, definitions }, locale);
}

const lastLine = (handle: string, { step, height, locale }: { step: string; height: string; locale: string }) =>
  withFigures(setupOf(handle, locale).steps, { height }, locale)
    .find(({ key }) => key === step)
    ?.lines.at(-1)?.text;

describe("how tall somebody is", () => {
  test("gives seat, saddle and clock a figure to begin with, in both languages", () => {
    expect(lastLine("desk-chair", { step: "height", height: "178", locale: "en-IE" })).toBe(
      "If you are 178 cm tall, begin with about 46 cm, measured from the floor to the top of the seat.",
    );
    expect(lastLine("wall-clock", { step: "mark", height: "165", locale: "en-IE" })).toContain("about 154 cm");
    expect(lastLine("e-bike", { step: "saddle", height: "170", locale: "de-DE" })).toBe(
      "Bei 170 cm Körpergröße fangen Sie mit etwa 71 cm an, gemessen von der Mitte der Kurbel bis zur Oberkante des Sattels.",
    );
  });

  test("asks for nothing that the thing cannot do", () => {
    const seat = { share: 0.26, within: { from: 41, to: 53 } };
    expect(["130", "158", "200", "220"].map((height) => figureFor(seat, { height }))).toEqual([41, 41, 52, 53]);
  });

  test("changes nothing while nobody told it, and leaves no step out", () => {
    const { steps } = setupOf("desk-chair", "en-IE");
    expect(withFigures(steps, { floor: "carpet" }, "en-IE")).toEqual(steps);
    expect(withFigures(steps, { height: "178" }, "en-IE").map(({ key }) => key)).toEqual(steps.map(({ key }) => key));
  });

  test("is kept through staff's form, and leans only on a fact with two ends", () => {
    const fields = {
      "byHeight.what.en": "up to the seat",
      "byHeight.what.de": "bis zum Sitz",
      "byHeight.share": "0.26",
      "byHeight.within": "seat",
    };
    const { value } = readPart("step", fields, { key: "sit", choices: [] });
    const [step] = written(["sit"]).steps;
    const guide = guideDocument.parse({ ...written(["sit"]), steps: [{ ...step, byHeight: value.byHeight }] });
    const judged = (specs: Record<string, number | { from: number; to: number }>) =>
      judgeGuide(guide, { box: [], parts: [], definitions: [], specs }).map(({ path, code }) => `${path} ${code}`);
    expect(guide.steps[0]?.byHeight).toEqual({ what: { en: "up to the seat", de: "bis zum Sitz" }, share: 0.26, within: "seat" });
    expect(judged({ seat: { from: 41, to: 53 } })).toEqual([]);
    expect(judged({ seat: 41 })).toEqual(["steps.0.byHeight.within fact_unknown"]);
  });
});
