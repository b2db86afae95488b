import { readdirSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { sql } from "../../lib/platform/db/pool.ts";
import { paths } from "../../lib/platform/paths.ts";
import { World } from "../access/world.ts";
import { type Hostile, hostilePictures, MARK } from "../feedback/hostile-pictures.ts";
import { stockThing } from "../orders/shop.ts";
import { Browser, sameOrigin } from "./browser.ts";
import { sourceFor } from "./buyers.ts";
import { type Setting, type Trial, Verdict } from "./harness.ts";

const MB = 1024 * 1024;

/** Resident memory of the shop's web processes and of whatever draws for them, by the shop's data folder. */
function resident(): { web: number; child: number } {
  const found = { web: 0, child: 0 };
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      const kind = command.includes("pictures/draw.mjs") ? "child" : command.includes("scripts/web.mjs") ? "web" : null;
      if (!kind || (kind === "web" && !readFileSync(`/proc/${pid}/environ`, "utf8").includes(`DATA_DIR=${process.env.DATA_DIR}\0`)))
        continue;
      const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
      found[kind] = Math.max(found[kind], Math.round(kilobytes / 1_024));
    } catch {
      // ended meanwhile
    }
  }
  return found;
}

/** Looks at memory while something is done; answers the most that was seen. */
function watchMemory() {
  const most = { web: 0, child: 0 };
  const timer = setInterval(() => {
    const { web, child } = resident();
    most.web = Math.max(most.web, web);
    most.child = Math.max(most.child, child);
  }, 50);
  return { most, end: () => clearInterval(timer) };
}

type Case = { readonly browser: Browser; readonly caseId: string };

async function aCase(world: World, url: string, index: number): Promise<Case> {
  const { values, cookies } = await world.make("case", "guest");
  const browser = new Browser(url, sourceFor(9_000 + index));
  for (const [name, value] of Object.entries(cookies)) browser.cookie(name, value);
  return { browser, caseId: values.caseId ?? "" };
}

type File = Pick<Hostile, "name" | "bytes">;

function send({ browser, caseId }: Case, url: string, files: readonly File[]): Promise<Response | null> {
  const body = new FormData();
  for (const { name, bytes } of files) body.append("photos", new File([new Uint8Array(bytes)], name, { type: "image/jpeg" }));
  return browser
    .request(paths.api.addPhotos(caseId, "en-IE"), { method: "POST", body, headers: sameOrigin(url) })
    .then(async (answer) => {
      await answer.arrayBuffer();
      return answer;
    })
    .catch(() => null); // cut off while it was still being sent
}

const photosOf = (caseId: string) => sql.many<{ id: string; bytes: Buffer }>`
  SELECT p.id, f.bytes FROM recovery_photo p JOIN stored_file f ON f.subject = p.id WHERE p.case_id = ${caseId}`;

/** Whatever is sent as a photo: only pictures drawn anew are kept, seen by their sender and staff alone, in bounded memory (R50). */
export const uploads: Trial = {
  key: "T27",
  title: "hostile uploads",
  async run({ url, seconds }: Setting) {
    const verdict = new Verdict();
    const until = performance.now() + seconds * 1_000;
    const world = await World.open(await stockThing({ units: 500, title: "A thing for trials" }));
    const files = await hostilePictures();
    const before = resident();
    const memory = watchMemory();
    let [sent, bad, index] = [0, 0, 0];
    do {
      for (const file of files) {
        const it = await aCase(world, url, index++);
        const answer = await send(it, url, [file]);
        sent++;
        verdict.hold(answer === null || answer.status < 500, `${file.what}: answered ${answer?.status}`);
        const kept = await photosOf(it.caseId);
        if (!verdict.hold(file.taken || kept.length === 0, `${file.what}: taken`)) bad++;
        for (const each of kept) if (!(await isClean(verdict, file, each.bytes))) bad++;
        if (kept[0]) await expectPrivate(verdict, { it, url, photoId: kept[0].id });
      }
      bad += await expectBounds(verdict, { world, url, index });
      index += 10;
    } while (performance.now() < until);
    memory.end();
    verdict.hold(memory.most.child < 400, `a child took ${memory.most.child} MB`);
    const more = memory.most.web - before.web;
    verdict.hold(more < 400, `the web process took ${more} MB more than before`);
    return verdict.outcome({
      files: sent,
      "bad files kept": bad,
      "peak MB, drawing": memory.most.child,
      "peak MB, web, above before": more,
    });
  },
};

async function isClean(verdict: Verdict, { what }: Hostile, bytes: Buffer): Promise<boolean> {
  const seen = await sharp(bytes).metadata();
  const isBare = seen.format === "webp" && !seen.exif && !seen.xmp && !seen.iptc && (seen.icc?.length ?? 0) < 4_096;
  return verdict.hold(isBare && !bytes.includes(MARK), `${what}: more than its picture was kept`);
}

async function expectPrivate(verdict: Verdict, { it, url, photoId }: { it: Case; url: string; photoId: string }): Promise<void> {
  const [own, strange] = await Promise.all([
    it.browser.request(paths.api.photo(photoId)),
    new Browser(url, sourceFor(8_999)).request(paths.api.photo(photoId)),
  ]);
  await Promise.all([own.arrayBuffer(), strange.arrayBuffer()]);
  const says = (name: string) => own.headers.get(name) ?? "";
  verdict.hold(own.status === 200 && says("content-type") === "image/webp", `its sender gets ${own.status} ${says("content-type")}`);
  verdict.hold(/no-store/.test(says("cache-control")) && says("x-content-type-options") === "nosniff", "a photo may be kept or guessed at");
  verdict.hold(strange.status === 404, `a stranger gets ${strange.status}`);
}

/** Too many, too large, another's, from elsewhere, many at once. */
async function expectBounds(verdict: Verdict, { world, url, index }: { world: World; url: string; index: number }): Promise<number> {
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#1f4e79" } })
    .jpeg()
    .toBuffer();
  const honest = { name: "photo.jpg", bytes: photo };
  const [own, other] = [await aCase(world, url, index), await aCase(world, url, index + 1)];
  await send(
    own,
    url,
    Array.from({ length: 200 }, () => honest),
  );
  await send(own, url, [{ name: "large.jpg", bytes: Buffer.concat([photo, Buffer.alloc(9 * MB)]) }]);
  await send(
    own,
    url,
    Array.from({ length: 4 }, () => ({ name: "large.jpg", bytes: Buffer.concat([photo, Buffer.alloc(12 * MB)]) })),
  );
  const none = await photosOf(own.caseId);
  verdict.hold(none.length === 0, `${none.length} files of too many or too large ones`);
  const stolen = await send({ browser: own.browser, caseId: other.caseId }, url, [honest]);
  verdict.hold(stolen?.status === 404, `another's case answered ${stolen?.status}`);
  const elsewhere = await own.browser.request(paths.api.addPhotos(own.caseId, "en-IE"), { method: "POST", body: new FormData() });
  verdict.hold(elsewhere.status === 403, `a form from elsewhere answered ${elsewhere.status}`);
  await elsewhere.arrayBuffer();
  await Promise.all(Array.from({ length: 4 }, () => send(own, url, [honest, honest, honest])));
  const kept = (await photosOf(own.caseId)).length / 2;
  verdict.hold(kept > 0 && kept <= 8, `${kept} photos of a case`);
  return none.length + (await photosOf(other.caseId)).length;
}
