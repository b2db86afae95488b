import { expect, test } from "vitest";
import { addGuide } from "../../lib/guides/commands/desk/add-guide.ts";
import { savePart } from "../../lib/guides/commands/desk/save-part.ts";
import { addStep, moveStep, removeStep } from "../../lib/guides/commands/desk/steps.ts";
import { approveGuide, discardGuideDraft, restoreGuide, sendGuideBack, submitGuide } from "../../lib/guides/commands/desk/turns.ts";
import { flagWorse } from "../../lib/guides/commands/flag.ts";
import { furnishGuide } from "../../lib/guides/commands/furnish.ts";
import { seenOf } from "../../lib/guides/queries/seen.ts";
import type { GuideDocument } from "../../lib/guides/schema/document.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { type Id, newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { stockThing } from "../orders/shop.ts";
import { publishedGuide, written } from "./written.ts";

const now = new Date("2026-11-22T09:00:00Z");

async function member(): Promise<Staff> {
  const id = newId("staff") as Id<"staff">;
  const email = `${id}@shop.example`;
  await sql.exec`
    INSERT INTO staff (id, email, name, password_hash, roles, totp_secret, created_at) VALUES (${id}, ${email}, 'Cara', 'x', '{catalog}', 'x', now())`;
  return { kind: "staff", id, name: "Cara", email, roles: ["catalog"], locale: "en-IE", sessionId: "s", reauthAt: null };
}

const openOf = async (guideId: string) => {
  const row = await sql.one<{ id: string; data: GuideDocument; state: string; version: number }>`
    SELECT id, data, state::text AS state, version FROM guide_revision WHERE guide_id = ${guideId} AND state IN ('draft', 'review')`;
  if (!row) throw new Error("nothing is open");
  return row;
};
const shownOf = (guideId: string) => sql.one<{ number: number; changedSteps: string[] }>`
  SELECT number, changed_steps FROM guide_revision WHERE guide_id = ${guideId} AND state = 'published'`;

async function product() {
  const thing = await stockThing({ units: 1 });
  const row = await sql.one<{
    handle: string;
  }>`SELECT p.handle FROM product p JOIN variant v ON v.product_id = p.id WHERE v.id = ${thing.variantId}`;
  return { variantId: thing.variantId as string, handle: row?.handle ?? "" };
}

const basics = {
  "summary.en": "Puts it together",
  "summary.de": "Baut es auf",
  difficulty: "2",
  minutes: "15",
  people: "1",
  "result.en": "It works",
  "result.de": "Es geht",
  "tools.3.name.en": "Screwdriver",
  "tools.3.name.de": "Schraubendreher",
  "tools.3.inBox": "on",
};
const step = {
  "title.en": "Open the box",
  "title.de": "Karton öffnen",
  "lines.0.kind": "info",
  "lines.1.kind": "note",
  "lines.1.text.en": "Lift the lid",
  "lines.1.text.de": "Deckel heben",
  "expected.en": "It is open",
  "expected.de": "Er ist offen",
};

test("a guide is begun, written part by part, read by somebody else, and shown", async () => {
  const [author, reader] = [await member(), await member()];
  const { handle } = await product();
  const { guideId } = must(await addGuide({ product: handle, purpose: "setup", boxFrom: 1, by: `staff:${author.id}`, now }));
  expect(await addGuide({ product: handle, purpose: "setup", boxFrom: 1, by: "x", now })).toMatchObject({
    problem: { code: "guide_there", field: "purpose" },
  });
  const writing = { guideId, by: `staff:${author.id}`, now };
  const act = { guideId, actor: author, now };
  expect(await submitGuide({ ...act, note: null })).toMatchObject({ problem: { code: "not_ready" } });
  const seen = async (part: "basics" | "step", key = "") => seenOf((await openOf(guideId)).data, part, key);
  must(await savePart({ ...writing, part: "basics", step: "", fields: basics, seen: await seen("basics") }));
  expect((await openOf(guideId)).data.tools).toEqual([{ name: { en: "Screwdriver", de: "Schraubendreher" }, inBox: true }]);
  const { step: key } = must(await addStep({ ...writing, title: { en: "Open the box", de: "Karton öffnen" } }));
  expect(key).toBe("open-the-box");
  const wrong = await savePart({
    ...writing,
    part: "step",
    step: key,
    fields: { ...step, "lines.1.text.de": "", "lines.1.marker": "1" },
    seen: await seen("step", key),
  });
  expect(wrong).toMatchObject({ ok: false, problem: { code: "required", field: "lines.1.text.de" } });
  must(await savePart({ ...writing, part: "step", step: key, fields: step, seen: await seen("step", key) }));
  expect(await savePart({ ...writing, part: "step", step: key, fields: step, seen: "somebody else's" })).toMatchObject({
    problem: { code: "written_meanwhile" },
  });
  must(await submitGuide({ ...act, note: "The first" }));
  expect(await addStep({ ...writing, title: { en: "More", de: "Mehr" } })).toMatchObject({ problem: { code: "in_review" } });
  const review = await openOf(guideId);
  const approve = { guideId, revisionId: review.id, version: review.version, tell: true, now };
  expect(await approveGuide({ ...approve, actor: author })).toMatchObject({ problem: { code: "own_work" } });
  expect(await approveGuide({ ...approve, version: 1, actor: reader })).toMatchObject({ problem: { code: "changed_meanwhile" } });
  must(await approveGuide({ ...approve, actor: reader }));
  expect(await shownOf(guideId)).toEqual({ number: 1, changedSteps: [] });
});

test("a change of what is shown is a new revision that names the steps it changed; sent back, laid away, fetched back", async () => {
  const [author, reader] = [await member(), await member()];
  const { variantId } = await product();
  const { guideId } = await publishedGuide(variantId);
  const [writing, act] = [
    { guideId, by: `staff:${author.id}`, now },
    { guideId, actor: author, now },
  ];
  must(await moveStep({ ...writing, step: "screw", to: "up" }));
  must(await removeStep({ ...writing, step: "try" }));
  expect((await openOf(guideId)).data.steps.map(({ key }) => key)).toEqual(["screw", "open"]);
  must(await submitGuide({ ...act, note: null }));
  must(await sendGuideBack({ ...act, actor: reader, note: "Say how it is tried" }));
  expect((await openOf(guideId)).state).toBe("draft");
  must(await submitGuide({ ...act, note: null }));
  const review = await openOf(guideId);
  must(await approveGuide({ guideId, revisionId: review.id, version: review.version, tell: false, actor: reader, now }));
  expect(await shownOf(guideId)).toEqual({ number: 2, changedSteps: ["try"] });
  must(await restoreGuide({ ...act, number: 1 }));
  expect((await openOf(guideId)).data.steps).toHaveLength(3);
  must(await discardGuideDraft(act));
  expect(await shownOf(guideId)).toMatchObject({ number: 2 });
});

test("a file's guide is shown once, anew when it says something new, and never over what staff wrote since", async () => {
  const { handle } = await product();
  const seed = { product: handle, purpose: "care" as const, document: written() };
  const terms = { by: "system:seed", now };
  expect(await furnishGuide(seed, terms)).toBe(true);
  expect(await furnishGuide(seed, terms)).toBe(false);
  expect(await furnishGuide({ ...seed, document: written(["open", "clean"]) }, terms)).toBe(true);
  await sql.exec`UPDATE guide_revision SET author = 'staff:stf_somebody' WHERE number = 2 AND guide_id IN (SELECT g.id FROM setup_guide g JOIN product p ON p.id = g.product_id WHERE p.handle = ${handle})`;
  expect(await furnishGuide(seed, terms)).toBe(false);
  await expect(
    furnishGuide({ ...seed, purpose: "use", document: written(undefined, { contents: [{ item: "nail" }] }) }, terms),
  ).rejects.toThrow(/item_unknown/);
});

test("one guide is shown at a time, and one is worked on", async () => {
  const { variantId } = await product();
  const { revisionId } = await publishedGuide(variantId);
  const again = (state: string) => sql.exec`
    INSERT INTO guide_revision (id, guide_id, number, state, data, author, created_at, updated_at, published_at)
    SELECT ${newId("guideRevision")}, guide_id, (SELECT max(number) + 1 FROM guide_revision x WHERE x.guide_id = r.guide_id), ${state}::guide_revision_state, data, author, now(), now(), now()
    FROM guide_revision r WHERE id = ${revisionId}`;
  await expect(again("published")).rejects.toThrow(/guide_revision_shown_key/);
  await again("draft");
  await expect(again("review")).rejects.toThrow(/guide_revision_open_key/);
});

test("a revision in which more get stuck than in the one before is flagged once", async () => {
  const { variantId } = await product();
  const { guideId, revisionId } = await publishedGuide(variantId);
  const next = newId("guideRevision");
  await sql.exec`UPDATE guide_revision SET state = 'retired', retired_at = now() WHERE id = ${revisionId}`;
  await sql.exec`
    INSERT INTO guide_revision (id, guide_id, number, state, data, author, created_at, updated_at, published_at)
    SELECT ${next}, guide_id, 2, 'published', data, author, now(), now(), now() FROM guide_revision WHERE id = ${revisionId}`;
  await tellSessions({ variantId, guideId, revisionId, of: 120, stuck: 6 });
  await tellSessions({ variantId, guideId, revisionId: next, of: 120, stuck: 40 });
  await flagWorse(now);
  await flagWorse(now);
  const flag = await sql.many<{ against: number; sessions: number }>`SELECT against, sessions FROM guide_flag WHERE revision_id = ${next}`;
  expect(flag).toEqual([{ against: 1, sessions: expect.any(Number) }]);
  expect(await sql.many`SELECT 1 FROM guide_flag WHERE revision_id = ${revisionId}`).toEqual([]);
  expect(await sql.many`SELECT 1 FROM domain_event WHERE name = 'guide.worse' AND subject = ${next}`).toHaveLength(1);
});

type Told = { variantId: string; guideId: string; revisionId: string; of: number; stuck: number };

/** So many owners went through a revision weeks ago, every so-manieth of them stuck. */
async function tellSessions({ variantId, guideId, revisionId, of, stuck }: Told) {
  for (let index = 0; index < of; index++) {
    const [unit, owner, session] = [newId("unit"), newId("ownership"), newId("guideSession")];
    const at = new Date(now.getTime() - 20 * 86_400_000 + index * 1_000);
    await sql.exec`
      INSERT INTO owned_unit (id, public_code, unit_index, variant_id, contract_at, country) VALUES (${unit}, ${unit}, 0, ${variantId}, ${at}, 'IE')`;
    await sql.exec`INSERT INTO ownership (id, unit_id, email, from_at) VALUES (${owner}, ${unit}, 'many@mail.example', ${at})`;
    await sql.exec`
      INSERT INTO guide_session (id, guide_id, revision_id, unit_id, ownership_id, state, started_at, seen_at) VALUES (${session}, ${guideId}, ${revisionId}, ${unit}, ${owner}, 'in_progress', ${at}, ${at})`;
    const isStuck = Math.floor((index * stuck) / of) !== Math.floor(((index + 1) * stuck) / of);
    await sql.exec`
      INSERT INTO step_event (id, session_id, revision_id, step_key, kind, client_key, at)
      VALUES (${newId("stepEvent")}, ${session}, ${revisionId}, 'open', ${isStuck ? "stuck" : "done"}::step_event_kind, '1', ${at})`;
  }
}
