import type { BoxItem } from "../../lib/catalog/model.ts";
import { submitGuide } from "../../lib/guides/commands/desk/turns.ts";
import { flagWorse } from "../../lib/guides/commands/flag.ts";
import { recordSteps, tickBox } from "../../lib/guides/commands/steps.ts";
import { sayItWorks } from "../../lib/guides/commands/success.ts";
import { itemKey } from "../../lib/guides/rules/contents.ts";
import type { GuideDocument } from "../../lib/guides/schema/document.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { DAY, earlier, later } from "../../lib/kernel/clock.ts";
import { must } from "../../lib/kernel/result.ts";
import { bearMissingUnits } from "../../lib/ownership/jobs.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { BUYERS } from "./buyers.ts";
import { readBefore } from "./guide-past.ts";
import { findEditors, findShown, publish, type Rewording, reword } from "./guide-turns.ts";
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

/** Told shorter, it holds people up: the last hole is where they find that the frames stand askew. */
const SHORTER: Rewording = {
  step: "brace",
  as: {
    lines: [
      info(
        "Hold the brace to the back and screw it on with the hex key, one screw after the other.",
        "Halten Sie das Kreuz an die Rückseite und schrauben Sie es mit dem Innensechskantschlüssel an, eine Schraube nach der anderen.",
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
  await publish(first.guideId, { author, reader, at: written });
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
