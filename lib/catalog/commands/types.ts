import { type Actor, actorName } from "../../kernel/actor.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { SpecDefinition } from "../model.ts";
import type { ProductTypeInput } from "../schema/types.ts";

type Editing = { readonly type: ProductTypeInput; readonly version: number; readonly actor: Actor; readonly now: Date };

/**
 * What every product of a type states. Version 0 adds a type. A fact that products state keeps its kind and stays, since
 * their pages would lose it; a new fact is missing in each of them until it is filled in.
 */
export async function editProductType({ type, version, actor, now }: Editing): Promise<Result<null>> {
  const result = await transaction(async (tx): Promise<Result<null>> => {
    const old = await tx.one<{
      version: number;
      specs: SpecDefinition[];
    }>`SELECT version, specs FROM product_type WHERE key = ${type.key} FOR UPDATE`;
    if (version === 0 && old) return refuse("type_taken", undefined, "key");
    if (version > 0 && !old) return refuse("unknown");
    if (old && old.version !== version) return refuse("changed_meanwhile");
    const used = await tx.many<{ key: string }>`
      SELECT DISTINCT jsonb_object_keys(specs) AS key FROM product WHERE type_key = ${type.key} AND status <> 'archived' AND part_of IS NULL`;
    const broken = findBroken(old?.specs ?? [], { specs: type.specs as SpecDefinition[], used: new Set(used.map(({ key }) => key)) });
    if (broken) return refuse("fact_in_use", { fact: broken.label.en }, "specs");
    await tx.exec`
      INSERT INTO product_type (key, name, specs, version) VALUES (${type.key}, ${JSON.stringify(type.name)}::jsonb, ${JSON.stringify(type.specs)}::jsonb, 2)
      ON CONFLICT (key) DO UPDATE SET name = excluded.name, specs = excluded.specs, version = product_type.version + 1`;
    await record(tx, { name: "product_type.edited", subject: type.key, by: actorName(actor), at: now, visibility: "staff" });
    return done;
  });
  if (result.ok) await refresh([TAGS.catalog]);
  return result;
}

/** A fact in use that would vanish or change its kind or unit. */
const findBroken = (
  old: readonly SpecDefinition[],
  { specs, used }: { specs: readonly SpecDefinition[]; used: ReadonlySet<string> },
): SpecDefinition | undefined =>
  old.find(({ key, kind, unit }) => {
    const now = specs.find((each) => each.key === key);
    return used.has(key) && (now?.kind !== kind || now.unit !== unit);
  });
