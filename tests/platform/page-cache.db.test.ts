import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";

type Cache = {
  get(key: string, context: object): Promise<{ value: { html: string }; lastModified: number } | null>;
  set(key: string, data: object, context: object): Promise<void>;
  revalidateTag(tags: string | string[], durations?: { expire?: number }): Promise<void>;
};

const dist = fs.mkdtempSync(path.join(os.tmpdir(), "kept-pages-"));
fs.mkdirSync(path.join(dist, "server"));
afterAll(() => fs.rmSync(dist, { recursive: true, force: true }));

/** A web process of its own: module state and all. */
async function aProcess(): Promise<Cache> {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, "keptPages");
  const { default: PageCache } = await import("@/lib/platform/page-cache/handler.mjs");
  return new PageCache({ serverDistDir: path.join(dist, "server") }) as unknown as Cache;
}

const aPage = (html: string, { tags = ["product:kettle"], status = 200 } = {}) => ({
  kind: "APP_PAGE",
  html,
  status,
  headers: { "x-next-cache-tags": tags.join(",") },
});
const forAnHour = { cacheControl: { revalidate: 3600 } };
const html = async (cache: Cache, key: string) => (await cache.get(key, {}))?.value.html ?? null;

let build = 0;
beforeEach(() => {
  build += 1;
  fs.writeFileSync(path.join(dist, "BUILD_ID"), `build-${build}`);
});

describe("the pages' cache", () => {
  test("a page made by one process is served by another", async () => {
    const [one, two] = [await aProcess(), await aProcess()];
    await one.set("/kettle", aPage("made by one"), forAnHour);
    expect(await html(two, "/kettle")).toBe("made by one");
  });

  test("a changed tag is heard of everywhere within a second", async () => {
    const [one, two] = [await aProcess(), await aProcess()];
    await one.set("/kettle", aPage("old price"), forAnHour);
    expect(await html(two, "/kettle")).toBe("old price");
    await one.revalidateTag("product:kettle", { expire: 0 });
    expect(await html(one, "/kettle")).toBeNull();
    await vi.waitFor(async () => expect(await html(two, "/kettle")).toBeNull(), { timeout: 1000, interval: 20 });
  });

  test("other pages stay", async () => {
    const one = await aProcess();
    await one.set("/lamp", aPage("a lamp", { tags: ["product:lamp"] }), forAnHour);
    await one.revalidateTag(["product:kettle"], { expire: 0 });
    expect(await html(one, "/lamp")).toBe("a lamp");
  });

  test("a page whose rendering began before the change is not believed", async () => {
    const one = await aProcess();
    expect(await html(one, "/kettle")).toBeNull(); // rendering begins
    await one.revalidateTag("product:kettle", { expire: 0 });
    await one.set("/kettle", aPage("drawn from the old price"), forAnHour);
    expect(await html(one, "/kettle")).toBeNull();
    await one.set("/kettle", aPage("drawn from the new price"), forAnHour);
    expect(await html(one, "/kettle")).toBe("drawn from the new price");
  });

  test("a tag that is only stale has the page shown once more, as one that is due", async () => {
    const one = await aProcess();
    await one.set("/kettle", aPage("a little old"), forAnHour);
    await one.revalidateTag("product:kettle", {});
    const found = await one.get("/kettle", {});
    expect(found?.value.html).toBe("a little old");
    expect((found?.lastModified ?? 0) + 3_600_000).toBeLessThan(Date.now());
  });

  test("addresses that nobody serves are not written down", async () => {
    const [one, two] = [await aProcess(), await aProcess()];
    await one.set("/nothing", aPage("not found", { status: 404 }), forAnHour);
    expect(await html(one, "/nothing")).toBe("not found");
    expect(await html(two, "/nothing")).toBeNull();
  });

  test("another build never serves this one's pages", async () => {
    const one = await aProcess();
    await one.set("/kettle", aPage("this build"), forAnHour);
    fs.writeFileSync(path.join(dist, "BUILD_ID"), `build-${build}-next`);
    expect(await html(await aProcess(), "/kettle")).toBeNull();
  });

  test("while the database is away, the memory goes on serving", async () => {
    const url = process.env.DATABASE_URL;
    const complaint = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/none";
    const one = await aProcess();
    await one.set("/kettle", aPage("from memory"), forAnHour);
    expect(await html(one, "/kettle")).toBe("from memory");
    expect(complaint).toHaveBeenCalledTimes(1);
    process.env.DATABASE_URL = url;
    complaint.mockRestore();
  });
});
