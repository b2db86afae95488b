import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";

vi.mock("@/lib/ownership/actions", () => ({ tellHome: () => undefined, forgetHome: () => undefined }));

import { withFigures } from "@/components/guides/by-height.ts";
import { HomeOffer } from "@/components/guides/home-offer.tsx";
import { toGuideView } from "@/lib/guides/copy.ts";
import { readPart } from "@/lib/guides/rules/desk/parts.ts";
import { judgeGuide } from "@/lib/guides/rules/judge.ts";
import { figureFor } from "@/lib/guides/rules/steps.ts";
import { guideDocument } from "@/lib/guides/schema/document.ts";
import type { HomeFact } from "@/lib/ownership/model.ts";
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

/** What the chair's guide asks, and what it says of an answer. */
const asked = (locale: string, facts: Parameters<typeof HomeOffer>[0]["facts"]) => {
  const own = { code: "K7QX4-M2PWT", ownershipId: "own_1" };
  return renderToStaticMarkup(HomeOffer({ guide: setupOf("desk-chair", locale), own, facts, asTold: false, locale }));
};

describe("how tall somebody is", () => {
  test("is asked once where the guide can use it; an answer is shown, can be changed and deleted", () => {
    const open = asked("en-IE", []);
    expect(open).toContain("Tell us how tall you are");
    expect(open.match(/How tall are you, in centimetres\?/g)).toHaveLength(1);
    expect(open).not.toContain("Delete it");
    const told = asked("de-DE", [{ key: "height", value: "178" } as HomeFact]);
    expect(told).toContain("178\u00a0cm");
    expect(told).toContain("Löschen");
    expect(told).toContain('value="178"');
  });

  test("gives seat, saddle and clock a figure to begin with, in both languages", () => {
    expect(lastLine("desk-chair", { step: "height", height: "178", locale: "en-IE" })).toBe(
      "If you are 178\u00a0cm tall, begin with about 46\u00a0cm, measured from the floor to the top of the seat.",
    );
    expect(lastLine("wall-clock", { step: "mark", height: "165", locale: "en-IE" })).toContain("about 154\u00a0cm");
    expect(lastLine("e-bike", { step: "saddle", height: "170", locale: "de-DE" })).toBe(
      "Bei 170\u00a0cm Körpergröße fangen Sie mit etwa 71\u00a0cm an, gemessen von der Mitte der Kurbel bis zur Oberkante des Sattels.",
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
