import { newId } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import type { NeedInput } from "../schema/desk.ts";
import { checkNames, findTarget, isVariantOf, type Target } from "./targets.ts";

/** Writes what a thing takes. Without an id it is a new one. What was in review is looked at by that, and settled apart. */
export async function saveNeed(input: NeedInput, now: Date): Promise<Result<null>> {
  const saved = await transaction(async (tx): Promise<Result<null>> => {
    if (!(await isVariantOf(tx, input))) return refuse("unknown", undefined, "variantId");
    if ((input.capability === null) === (input.to === "")) return refuse("one_of_both", undefined, "to");
    const target = input.to === "" ? ok<Target | null>(null) : await findTarget(tx, { typed: input.to, field: "to" });
    if (!target.ok) return target;
    const { capability, productId, rules } = input;
    const names = { capability, productId, attributes: rules.map(({ attribute }) => attribute), values: rules.map(({ value }) => value) };
    const named = await checkNames(tx, names, "rules");
    if (!named.ok) return named;
    return write(tx, input, { target: target.value, now });
  });
  if (saved.ok) await refresh([TAGS.catalog]);
  return saved;
}

async function write(tx: Tx, input: NeedInput, { target, now }: { target: Target | null; now: Date }): Promise<Result<null>> {
  const { productId, variantId, kind, capability, quantity, inBox, inBoxSince, inBoxUntil, source, position } = input;
  const [rules, onlyWhen, why] = [JSON.stringify(input.rules), JSON.stringify(input.onlyWhen), JSON.stringify(input.why)];
  const lasts = input.lasts && JSON.stringify(input.lasts);
  if (inBoxUntil !== null && inBoxUntil < inBoxSince) return refuse("until_before_since", undefined, "inBoxUntil");
  if (input.id === null) {
    await tx.exec`
      INSERT INTO need (id, product_id, variant_id, kind, capability_key, to_product_id, to_variant_id, quantity, in_box, in_box_since, in_box_until, rules, only_when, why, lasts, source, verified_at, position)
      VALUES (${newId("need")}, ${productId}, ${variantId}, ${kind}::need_kind, ${capability}, ${target?.productId ?? null}, ${target?.variantId ?? null}, ${quantity}::int, ${inBox}::int,
        ${inBoxSince}::int, ${inBoxUntil}::int, ${rules}::jsonb, ${onlyWhen}::jsonb, ${why}::jsonb, ${lasts}::jsonb, ${source}::need_source, ${input.isVerified ? now : null}, ${position}::int)`;
    return done;
  }
  const changed = await tx.exec`
    UPDATE need SET variant_id = ${variantId}, kind = ${kind}::need_kind, capability_key = ${capability}, to_product_id = ${target?.productId ?? null},
      to_variant_id = ${target?.variantId ?? null}, quantity = ${quantity}::int, in_box = ${inBox}::int, in_box_since = ${inBoxSince}::int, in_box_until = ${inBoxUntil}::int,
      rules = ${rules}::jsonb, only_when = ${onlyWhen}::jsonb, why = ${why}::jsonb, lasts = ${lasts}::jsonb, source = ${source}::need_source,
      verified_at = CASE WHEN ${input.isVerified}::boolean THEN coalesce(verified_at, ${now}) END, position = ${position}::int, version = version + 1
    WHERE id = ${input.id} AND product_id = ${productId} AND version = ${input.version}::int`;
  if (changed) return done;
  return refuse(
    (await tx.one`SELECT 1 AS one FROM need WHERE id = ${input.id} AND product_id = ${productId}`) ? "changed_meanwhile" : "unknown",
  );
}

type Row = { readonly id: string; readonly productId: string };

/** A need that was claimed of an order stays in what was said then; it is only asked for no more. */
export async function removeNeed({ id, productId }: Row): Promise<Result<null>> {
  await sql.exec`DELETE FROM need WHERE id = ${id} AND product_id = ${productId}`;
  await refresh([TAGS.catalog]);
  return done;
}
