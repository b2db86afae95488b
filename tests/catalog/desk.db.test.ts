import sharp from "sharp";
import { beforeAll, describe, expect, test, vi } from "vitest";

vi.mock("next/cache", () => ({ unstable_cache: (read: unknown) => read }));

import { addPictures } from "@/lib/catalog/commands/add-pictures.ts";
import { addProduct } from "@/lib/catalog/commands/drafts/add-product.ts";
import { publishDraft, publishDue } from "@/lib/catalog/commands/drafts/publish.ts";
import { saveSection } from "@/lib/catalog/commands/drafts/save-section.ts";
import { carryDraftOn, discardDraft, restoreRevision } from "@/lib/catalog/commands/drafts/turns.ts";
import { renameProduct } from "@/lib/catalog/commands/rename.ts";
import { listRevisions } from "@/lib/catalog/queries/desk/history.ts";
import { findStaffProduct, type StaffProduct } from "@/lib/catalog/queries/desk/product.ts";
import { findProductPage } from "@/lib/catalog/queries/product.ts";
import type { Section } from "@/lib/catalog/rules/desk/sections.ts";
import { findNewHandle } from "@/lib/content/queries/redirects.ts";
import type { Staff } from "@/lib/kernel/actor.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { hire } from "../journey/staff.ts";
import { furnish } from "./shop.ts";

const now = new Date("2026-11-22T10:00:00Z");
const later = new Date("2026-11-25T09:00:00Z");

let productId = "";
let carla: Staff;
let wim: Staff;
beforeAll(async () => {
  await furnish();
  [carla, wim] = [await hire("Carla", "catalog"), await hire("Wim", "catalog")];
  productId = (await sql.one<{ id: string }>`SELECT id FROM product WHERE handle = 'first-kettle'`)?.id ?? "";
});

const read = async (): Promise<StaffProduct> => {
  const product = await findStaffProduct(productId);
  if (!product) throw new Error("no product");
  return product;
};

/** What a form would send back unchanged, but for these. */
const words = (product: StaffProduct, change: Record<string, string>) => {
  const { name, tagline, description } = product.content;
  const flat = Object.entries({ name, tagline, description }).flatMap(([field, text]) => [
    [`${field}.en`, text.en],
    [`${field}.de`, text.de],
  ]);
  return { ...Object.fromEntries(flat), ...change };
};

const save = (
  product: StaffProduct,
  change: Record<string, string>,
  more: { actor?: Staff; overwrite?: boolean; section?: Section } = {},
) =>
  saveSection({
    productId,
    section: "words",
    fields: words(product, change),
    seen: product.seen.words,
    overwrite: false,
    actor: carla,
    now,
    ...more,
  });

const publish = async (more: { publishAt?: Date | null; now?: Date } = {}) => {
  const { draft } = await read();
  return publishDraft({
    productId,
    revisionId: draft?.id ?? "",
    seenAt: draft?.updatedAt.toISOString() ?? "",
    publishAt: null,
    note: "why",
    actor: carla,
    now,
    ...more,
  });
};

describe("writing a product", () => {
  test("changes the draft and nothing that readers see, until it is published", async () => {
    expect(await save(await read(), { "name.en": "Desk kettle" })).toMatchObject({ ok: true });
    expect((await read()).content.name.en).toBe("Desk kettle");
    expect((await findProductPage("first-kettle", "en-IE"))?.name).toBe("Kettle");
    expect(await publish()).toMatchObject({ ok: true });
    expect((await findProductPage("first-kettle", "en-IE"))?.name).toBe("Desk kettle");
    expect(await read()).toMatchObject({ version: 2, draft: null });
    const events = await sql.many`SELECT 1 AS one FROM domain_event WHERE name = 'product.published' AND subject = ${productId}`;
    expect(events).toHaveLength(1);
  });

  test("says every problem of the section at its field, and keeps nothing of it", async () => {
    const refused = await save(await read(), { "name.de": "", "tagline.en": "With {nothing}.", "description.en": "Weighs 99 kg." });
    const problems = refused.ok
      ? []
      : [refused.problem, ...((refused.problem as { also?: { field?: string; code: string }[] }).also ?? [])];
    expect(problems.map(({ field, code }) => `${field}: ${code}`)).toEqual([
      "name.de: required",
      "tagline.en: placeholder_unknown",
      "description.en: number_contradicts_specs",
    ]);
    expect((await read()).draft).toBeNull();
  });

  test("says kindly that somebody else was quicker in this section, and takes one's own when told to", async () => {
    const seen = await read();
    expect(await save(seen, { "tagline.en": "Wim's line." }, { actor: wim })).toMatchObject({ ok: true });
    const refused = await save(seen, { "tagline.en": "Carla's line." });
    expect(refused).toMatchObject({ ok: false, problem: { code: "written_meanwhile", field: "seen" } });
    expect(JSON.stringify(refused)).toContain("Wim's line.");
    expect((await read()).content.tagline.en).toBe("Wim's line.");
    expect(await save(seen, { "tagline.en": "Carla's line." }, { overwrite: true })).toMatchObject({ ok: true });
    expect((await read()).content.tagline.en).toBe("Carla's line.");
    expect(await save(seen, { "tagline.en": "Carla's line." })).toMatchObject({ ok: true }); // the same words are no conflict
  });

  test("waits for its day by the shop's clock, and a moved clock brings it", async () => {
    expect(await publish({ publishAt: new Date("2026-11-22T09:00:00Z") })).toMatchObject({
      ok: false,
      problem: { code: "moment_past", field: "publishAt" },
    });
    expect(await publish({ publishAt: later })).toMatchObject({ ok: true });
    await publishDue(new Date("2026-11-25T08:59:00Z"));
    expect((await read()).draft?.state).toBe("scheduled");
    expect(await save(await read(), { "tagline.en": "Meanwhile." })).toMatchObject({ ok: false, problem: { code: "draft_waits" } });
    await publishDue(later);
    expect((await read()).draft).toBeNull();
    expect((await findProductPage("first-kettle", "en-IE"))?.tagline).toBe("Carla's line.");
  });

  test("is not published over what another published meanwhile; one goes on from it or leaves it", async () => {
    await save(await read(), { "tagline.en": "A third line." });
    await sql.exec`UPDATE product SET version = version + 1, brand = 'Meanwhile' WHERE id = ${productId}`;
    expect(await publish()).toMatchObject({ ok: false, problem: { code: "published_meanwhile" } });
    expect(await carryDraftOn({ productId, actor: carla, now })).toMatchObject({ ok: true });
    expect((await read()).content).toMatchObject({ brand: "Meanwhile", tagline: { en: "A third line." } });
    expect(await publish()).toMatchObject({ ok: true });
  });

  test("a draft that broke while it waited becomes a draft again and says why", async () => {
    await save(await read(), { "tagline.en": "Too late." });
    await publish({ publishAt: later });
    await sql.exec`UPDATE product SET version = version + 1 WHERE id = ${productId}`;
    await publishDue(later);
    expect((await read()).draft).toMatchObject({ state: "draft", held: { code: "published_meanwhile" } });
    expect(await discardDraft({ productId, actor: carla, now })).toMatchObject({ ok: true });
  });

  test("keeps what it said before, with who and what changed, and fetches it back", async () => {
    const revisions = await listRevisions(productId);
    expect(revisions.map(({ state }) => state)).toEqual(["discarded", "published", "published", "published", "published"]);
    expect(revisions.find(({ number }) => number === 2)?.changes).toEqual([
      { section: "words", path: "name.en", from: "Kettle", to: "Desk kettle" },
    ]);
    expect(await restoreRevision({ productId, number: 1, actor: carla, now })).toMatchObject({ ok: true });
    expect((await read()).content.name.en).toBe("Kettle");
    await discardDraft({ productId, actor: carla, now });
  });

  test("a rename leaves a way from the old address", async () => {
    expect(await renameProduct({ productId, handle: "second-kettle", actor: carla, now })).toMatchObject({
      ok: false,
      problem: { code: "handle_taken" },
    });
    expect(await renameProduct({ productId, handle: "desk-kettle", actor: carla, now })).toMatchObject({ ok: true });
    expect(await findNewHandle("product", "first-kettle")).toBe("desk-kettle");
    await renameProduct({ productId, handle: "first-kettle", actor: carla, now });
    expect(await findNewHandle("product", "first-kettle")).toBeNull();
  });
});

describe("a new product", () => {
  test("is nobody's to see until it is whole; its variants can be priced before", async () => {
    const begun = await addProduct(
      { handle: "new-cup", brand: "Ketterly", type: "kettle", name: { en: "Cup", de: "Tasse" } },
      { actor: carla, now },
    );
    if (!begun.ok) throw new Error(begun.problem.code);
    const product = await findStaffProduct(begun.value.productId);
    expect(product?.issues.length).toBeGreaterThan(5);
    expect(await findProductPage("new-cup", "en-IE")).toBeNull();
    const row = {
      sku: "CUP-1",
      weightGrams: "300",
      lengthMm: "100",
      widthMm: "100",
      heightMm: "100",
      originCountry: "PT",
      hsCode: "691200",
      maxPerOrder: "5",
    };
    const fields = Object.fromEntries(Object.entries(row).map(([key, value]) => [`variants.0.${key}`, value]));
    const saving = {
      productId: begun.value.productId,
      section: "variants" as const,
      seen: product?.seen.variants ?? "",
      overwrite: false,
      actor: carla,
      now,
    };
    expect(await saveSection({ ...saving, fields: { ...fields, "variants.0.sku": "KET-3" } })).toMatchObject({
      ok: false,
      problem: { code: "sku_taken", field: "variants.0.sku" },
    });
    expect(await saveSection({ ...saving, fields })).toMatchObject({ ok: true });
    const variant = await sql.one<{ archivedAt: Date | null }>`SELECT archived_at FROM variant WHERE sku = 'CUP-1'`;
    expect(variant?.archivedAt).not.toBeNull();
  });
});

describe("pictures that staff send (TRUST R50)", () => {
  const send = (files: { name: string; bytes: Buffer }[]) => addPictures({ productId, files, actor: carla, now });

  test("are drawn anew without what was hidden in them, under a random name", async () => {
    const bytes = await sharp({ create: { width: 1600, height: 2000, channels: 3, background: "#a54" } })
      .withExif({ IFD0: { Copyright: "a secret" } })
      .jpeg()
      .toBuffer();
    expect(bytes.includes("a secret")).toBe(true);
    expect(await send([{ name: "a.jpg", bytes }])).toMatchObject({ ok: true, value: { count: 1 } });
    const picture = (await read()).content.media.at(-1);
    expect(picture).toMatchObject({ src: expect.stringMatching(/^\/media\/fil_[0-9a-z]{20}$/), width: 1200, height: 1500 });
    const files = await sql.many<{
      id: string;
      mime: string;
      bytes: Buffer;
    }>`SELECT id, mime, bytes FROM stored_file WHERE kind = 'media' AND subject = ${productId} ORDER BY id`;
    expect(files.map(({ id }) => id.replace(/^fil_\w{20}/, ""))).toEqual(["-small.avif", "-small.webp", ".avif", ".webp"]);
    expect(files.some((file) => file.bytes.includes("a secret"))).toBe(false);
  });

  test("are refused whole when one is no picture, of a kind that hides programs, or too large", async () => {
    const jpeg = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#a54" } })
      .jpeg()
      .toBuffer();
    const gif = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#a54" } })
      .gif()
      .toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>1</script></svg>');
    const cut = Buffer.concat([jpeg.subarray(0, 60), Buffer.alloc(200)]);
    for (const bytes of [gif, svg, cut, Buffer.from("\u00ff\u00d8\u00ff", "latin1")])
      expect(
        await send([
          { name: "good.jpg", bytes: jpeg },
          { name: "bad", bytes },
        ]),
      ).toMatchObject({ ok: false, problem: { code: "picture_refused" } });
    expect(await send([{ name: "big", bytes: Buffer.alloc(9 * 1024 * 1024) }])).toMatchObject({
      ok: false,
      problem: { code: "picture_too_large" },
    });
    expect(await send(Array(11).fill({ name: "many", bytes: jpeg }))).toMatchObject({ ok: false, problem: { code: "picture_too_many" } });
    const count = await sql.one<{
      count: number;
    }>`SELECT count(*)::int AS count FROM stored_file WHERE kind = 'media' AND subject = ${productId}`;
    expect(count?.count).toBe(4);
  });
});
