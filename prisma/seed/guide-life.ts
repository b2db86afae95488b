import type { BoxItem } from "../../lib/catalog/model.ts";
import { keepDraft, withDraft } from "../../lib/guides/commands/desk/drafts.ts";
import { approveGuide, submitGuide } from "../../lib/guides/commands/desk/turns.ts";
import { flagWorse } from "../../lib/guides/commands/flag.ts";
import { recordSteps, tickBox } from "../../lib/guides/commands/steps.ts";
import { sayItWorks } from "../../lib/guides/commands/success.ts";
import { itemKey } from "../../lib/guides/rules/contents.ts";
import type { GuideDocument } from "../../lib/guides/schema/document.ts";
import { actorName, type Staff } from "../../lib/kernel/actor.ts";
import { DAY, earlier, later } from "../../lib/kernel/clock.ts";
import { done, must } from "../../lib/kernel/result.ts";
import { bearMissingUnits } from "../../lib/ownership/jobs.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { BUYERS } from "./buyers.ts";
import { readBefore } from "./guide-past.ts";
import { info, otherwise, say } from "./guide-words.ts";

/** What became of the demo's guides: one got worse, one waits for review, one is being written; and how far Ada is with her things. */
export async function seed(): Promise<number> {
  if (!env().DEMO) return 0;
  const now = await shopNow();
  const editors = await findEditors();
  const [author, reader] = editors;
  if (!author || !reader) return 0;
  const worse = await worsen({ author, reader }, now);
  const begun = worse && (await write(author, now));
  return worse + begun + (await begin(now));
}

const findEditors = async (): Promise<Staff[]> =>
  (
    await sql.many<Pick<Staff, "id" | "name" | "email" | "locale" | "roles">>`
      SELECT id, name, email::text AS email, locale, roles::text[] AS roles FROM staff WHERE 'catalog' = ANY(roles) AND disabled_at IS NULL ORDER BY cardinality(roles), email LIMIT 2`
  ).map((row) => ({ kind: "staff", ...row, sessionId: "ses_seed0000", reauthAt: null }));

type Shown = {
  readonly guideId: string;
  readonly revisionId: string;
  readonly number: number;
  readonly version: number;
  readonly data: GuideDocument;
  readonly variantId: string;
};

const findShown = (product: string): Promise<Shown | null> => sql.one<Shown>`
  SELECT g.id AS guide_id, r.id AS revision_id, r.number, r.version, r.data, v.id AS variant_id
  FROM setup_guide g JOIN product p ON p.id = g.product_id JOIN guide_revision r ON r.guide_id = g.id AND r.state = 'published'
    JOIN LATERAL (SELECT id FROM variant WHERE product_id = p.id AND archived_at IS NULL ORDER BY position LIMIT 1) v ON true
  WHERE p.handle = ${product} AND g.purpose = 'setup' AND g.variant_id IS NULL`;

type Step = GuideDocument["steps"][number];
type Rewording = { readonly step: string; readonly as: Partial<Pick<Step, "lines" | "explanation">> };

/** Writes one step of a guide otherwise, as its author would in the editor. */
const reword = async ({ guideId }: Shown, { step, as }: Rewording, { author, at }: { author: Staff; at: Date }): Promise<void> => {
  const by = actorName(author);
  must(
    await withDraft({ guideId, by, now: at }, async (tx, { draft }) => {
      const data = { ...draft.data, steps: draft.data.steps.map((each) => (each.key === step ? { ...each, ...as } : each)) };
      await keepDraft(tx, draft, { data, by, now: at });
      return done;
    }),
  );
};

/** Told shorter, it holds people up: the last hole is where they find that the frames stand askew. */
const SHORTER: Rewording = {
  step: "brace",
  as: {
    lines: [
      info(
        "Hold the brace to the back and screw it on with the hex key, one screw after the other.",
        "Halten Sie das Kreuz an die Rückseite und schrauben Sie es mit dem Innensechskant an, eine Schraube nach der anderen.",
      ),
    ],
    explanation: otherwise("Start at the top left and go round.", "Beginnen Sie oben links und gehen Sie reihum."),
  },
};
const STUCK_AT = ["brace", "mark", "anchor"];

/** The shelving was told in one way, then in another that people get stuck in more often; what it was goes back to review. */
async function worsen({ author, reader }: { author: Staff; reader: Staff }, now: Date): Promise<number> {
  const first = await findShown("shelving");
  if (!first || first.number > 1) return 0;
  const before = await readBefore({ ...first, sessions: 110, stuckOf100: 9, stuckAt: STUCK_AT, from: 190, to: 62 }, now);
  const written = earlier(now, 61 * DAY);
  await reword(first, SHORTER, { author, at: written });
  must(await submitGuide({ guideId: first.guideId, note: null, actor: author, now: written }));
  const open = await findOpen(first.guideId);
  must(await approveGuide({ guideId: first.guideId, ...open, tell: false, actor: reader, now: later(written, DAY) }));
  const second = await findShown("shelving");
  if (!second) return before;
  const after = await readBefore({ ...second, sessions: 64, stuckOf100: 34, stuckAt: STUCK_AT, from: 59, to: 2 }, now);
  await flagWorse(now);
  const mended = first.data.steps.find(({ key }) => key === "brace");
  await reword(
    second,
    { step: "brace", as: { lines: mended?.lines ?? [], explanation: mended?.explanation } },
    { author, at: earlier(now, DAY) },
  );
  must(await submitGuide({ guideId: second.guideId, note: MENDED, actor: author, now: earlier(now, DAY / 2) }));
  return before + after;
}

const MENDED = "Back to all four screws by hand first; the frames are out of square when the last hole does not show.";

const findOpen = async (guideId: string): Promise<{ revisionId: string; version: number }> =>
  (await sql.one<{ revisionId: string; version: number }>`
    SELECT id AS revision_id, version FROM guide_revision WHERE guide_id = ${guideId} AND state = 'review'`) ?? {
    revisionId: "",
    version: 0,
  };

/** Somebody is in the middle of rewriting how the first espresso is drawn. */
async function write(author: Staff, now: Date): Promise<number> {
  const shown = await findShown("espresso-machine");
  if (!shown || shown.number > 1) return 0;
  const basket = shown.data.steps.find(({ key }) => key === "basket");
  await reword(
    shown,
    {
      step: "basket",
      as: {
        lines: [
          ...(basket?.lines ?? []),
          { kind: "check", text: say("The rim of the basket is clean all round.", "Der Rand des Siebs ist ringsum sauber.") },
        ],
      },
    },
    { author, at: earlier(now, DAY / 4) },
  );
  return 1;
}

type Own = {
  readonly ownershipId: string;
  readonly guideId: string;
  readonly data: GuideDocument;
  readonly box: readonly BoxItem[];
  readonly deliveredAt: Date;
};

/** A thing of Ada's that has arrived, with a guide nobody began. */
const findOwn = (customer: string, sku: string): Promise<Own | null> => sql.one<Own>`
  SELECT w.id AS ownership_id, g.id AS guide_id, r.data, p.box, u.delivered_at
  FROM customer c JOIN ownership w ON w.customer_id = c.id AND w.to_at IS NULL JOIN owned_unit u ON u.id = w.unit_id AND u.delivered_at IS NOT NULL
    JOIN variant v ON v.id = u.variant_id AND v.sku = ${sku} JOIN product p ON p.id = v.product_id
    JOIN setup_guide g ON g.product_id = p.id AND g.purpose IN ('setup', 'use', 'care') JOIN guide_revision r ON r.guide_id = g.id AND r.state = 'published'
  WHERE c.email = ${customer} AND NOT EXISTS (SELECT 1 FROM guide_session s WHERE s.ownership_id = w.id) ORDER BY g.purpose, u.delivered_at LIMIT 1`;

/** Ada's lamp stands, her kettle does not heat, and with her rucksack she has got half way. */
async function begin(now: Date): Promise<number> {
  await bearMissingUnits();
  const by = `customer:${(await sql.one<{ id: string }>`SELECT id FROM customer WHERE email = ${BUYERS.ada.email}`)?.id ?? ""}`;
  const own = async (
    sku: string,
    tell: (thing: Own, place: { ownershipId: string; guideId: string; by: string; now: Date }) => Promise<unknown>,
  ) => {
    const thing = await findOwn(BUYERS.ada.email, sku);
    if (!thing) return 0;
    const { ownershipId, guideId, deliveredAt } = thing;
    const soon = later(deliveredAt, DAY / 6);
    await tell(thing, { ownershipId, guideId, by, now: soon < now ? soon : now });
    return 1;
  };
  const through = ({ data }: Own, steps = data.steps.length) =>
    data.steps.slice(0, steps).map(({ key }) => ({ step: key, kind: "done" as const, key: `seed:${key}` }));
  const lamp = await own("HAL-TSK-MUS", async (thing, place) => {
    must(await tickBox({ ...place, items: thing.box.map(({ name }) => itemKey(name)) }));
    must(await recordSteps({ ...place, events: through(thing) }));
    must(await sayItWorks(place));
  });
  const kettle = await own("KET-GNK-BRK", async (thing, place) => {
    must(await tickBox({ ...place, items: thing.box.map(({ name }) => itemKey(name)) }));
    const stuck = { step: "boil-twice", kind: "stuck" as const, reason: "does-not-heat", key: "seed:stuck" };
    must(await recordSteps({ ...place, events: [...through(thing, 2), stuck] }));
  });
  const rucksack = await own("MAR-RUC-COA", async (thing, place) => must(await recordSteps({ ...place, events: through(thing, 2) })));
  return lamp + kettle + rucksack;
}
