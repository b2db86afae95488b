import { done, type Result, refuse } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { transaction } from "../../platform/db/pool.ts";
import type { CapabilityInput } from "../schema/desk.ts";

/** What things can be asked for. Version 0 adds one; an attribute that a rule leans on stays. */
export async function saveCapability(input: CapabilityInput): Promise<Result<null>> {
  const saved = await transaction(async (tx): Promise<Result<null>> => {
    const { key, name, question, kind, attributes, shared, askable, version } = input;
    const old = await tx.one<{ version: number }>`SELECT version FROM capability WHERE key = ${key} FOR UPDATE`;
    if (version === 0 && old) return refuse("key_taken", undefined, "key");
    if (version > 0 && old?.version !== version) return refuse(old ? "changed_meanwhile" : "unknown");
    const used = await tx.many<{ attribute: string }>`
      SELECT DISTINCT rule->>'attribute' AS attribute FROM need n, jsonb_array_elements(n.rules) rule WHERE n.capability_key = ${key}`;
    const lost = used.find(({ attribute }) => !attributes.some((each) => each.key === attribute));
    if (lost) return refuse("attribute_in_use", { attribute: lost.attribute }, "attributes");
    await tx.exec`
      INSERT INTO capability (key, name, question, kind, attributes, shared, askable)
      VALUES (${key}, ${JSON.stringify(name)}::jsonb, ${JSON.stringify(question)}::jsonb, ${kind}::capability_kind, ${JSON.stringify(attributes)}::jsonb,
        ${shared}::boolean, ${askable}::boolean)
      ON CONFLICT (key) DO UPDATE SET name = excluded.name, question = excluded.question, kind = excluded.kind, attributes = excluded.attributes,
        shared = excluded.shared, askable = excluded.askable, version = capability.version + 1`;
    return done;
  });
  if (saved.ok) await refresh([TAGS.catalog]);
  return saved;
}
