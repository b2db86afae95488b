import type { GuideInput } from "../../lib/guides/schema/document.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { sql } from "../../lib/platform/db/pool.ts";

const both = (text: string) => ({ en: text, de: text });

/** A guide of these steps, as short as one can be. */
export const written = (keys: readonly string[] = ["open", "screw", "try"], more: Partial<GuideInput> = {}): GuideInput => ({
  summary: both("Put together"),
  difficulty: 2,
  minutes: 20,
  people: 1,
  steps: keys.map((key) => ({
    key,
    title: both(`Step ${key}`),
    lines: [{ kind: "info", text: both(`Do ${key}`) }],
    expected: both(`${key} is done`),
  })),
  result: both("It stands"),
  ...more,
});

/** A published guide for setting up a variant's product; the one that is there, if it is. */
export async function publishedGuide(
  variantId: string,
  document: GuideInput = written(),
): Promise<{ guideId: string; revisionId: string }> {
  const guideId = newId("guide");
  await sql.exec`
    INSERT INTO setup_guide (id, product_id, purpose, author, created_at) SELECT ${guideId}, product_id, 'setup', 'system:seed', now() FROM variant WHERE id = ${variantId}
    ON CONFLICT DO NOTHING`;
  const guide = await sql.one<{ id: string }>`
    SELECT g.id FROM setup_guide g JOIN variant v ON v.product_id = g.product_id WHERE v.id = ${variantId} AND g.purpose = 'setup' AND g.variant_id IS NULL`;
  const data = JSON.stringify({
    tools: [],
    supplies: [],
    contents: [],
    ...document,
    steps: document.steps.map((step) => ({ uses: [], reasons: [], ...step })),
  });
  await sql.exec`
    INSERT INTO guide_revision (id, guide_id, number, state, data, author, created_at, updated_at, published_at)
    VALUES (${newId("guideRevision")}, ${guide?.id ?? ""}, 1, 'published', ${data}::jsonb, 'system:seed', now(), now(), now()) ON CONFLICT DO NOTHING`;
  const revision = await sql.one<{ id: string }>`SELECT id FROM guide_revision WHERE guide_id = ${guide?.id ?? ""} AND state = 'published'`;
  return { guideId: guide?.id ?? "", revisionId: revision?.id ?? "" };
}
