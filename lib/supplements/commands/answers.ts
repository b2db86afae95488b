import { type Localized, pick } from "../../kernel/localized.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { declareThing, householdOf, tellHomeFact, undeclareThing } from "../../ownership/commands/household.ts";
import type { DeclaredThing, HouseholdKey } from "../../ownership/model.ts";
import { findHouseholdId } from "../../ownership/queries/at-home.ts";
import type { HomeFactKey } from "../../ownership/rules/home.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { AttributeDefinition } from "../model.ts";

type Answering = { readonly home: HouseholdKey; readonly needId: string; readonly now: Date };
type Having = Answering & {
  readonly quantity: number;
  /** What was told of it, as it was typed, by the attribute's key. */
  readonly told: Readonly<Record<string, string>>;
  readonly source: string;
  readonly locale: string;
};

type AskedNeed = { capability: string | null; productId: string | null; name: Localized; attributes: readonly AttributeDefinition[] };

const findNeed = (tx: Tx, needId: string): Promise<AskedNeed | null> => tx.one<AskedNeed>`
  SELECT n.capability_key AS capability, n.to_product_id AS product_id, coalesce(c.name, CASE WHEN p.part_of IS NOT NULL THEN v.title END, p.name) AS name, coalesce(c.attributes, '[]') AS attributes
  FROM need n LEFT JOIN capability c ON c.key = n.capability_key LEFT JOIN product p ON p.id = n.to_product_id LEFT JOIN variant v ON v.id = n.to_variant_id WHERE n.id = ${needId}`;

/** "I have one." What they tell of it is kept with it; that they say it is right for this need is kept too, and the rules have the last word. */
export const haveIt = ({ home, needId, quantity, told, source, locale, now }: Having): Promise<Result<null>> =>
  refusable(async (tx) => {
    const need = await findNeed(tx, needId);
    if (!need) return refuse("unknown");
    const { capability, productId, name, attributes } = need;
    const said = { ...readAttributes(attributes, told), confirms: needId };
    const thing = { name: pick(name, locale), capability, productId, attributes: said, quantity, source };
    const declared = await declareThing(tx, home, { thing, now });
    if (!declared.ok) return declared;
    await unwaive(tx, home, needId);
    return done;
  });

/** Typed values as their attributes are; what was left empty stays unknown. */
function readAttributes(definitions: readonly AttributeDefinition[], told: Having["told"]): DeclaredThing["attributes"] {
  return Object.fromEntries(
    definitions.flatMap(({ key, kind }): [string, string | number | boolean][] => {
      const typed = told[key]?.trim();
      if (!typed) return [];
      if (kind === "flag") return [[key, typed === "on" || typed === "yes"]];
      if (kind === "text") return [[key, typed]];
      const number = Number(typed.replace(",", "."));
      return Number.isFinite(number) ? [[key, number]] : [];
    }),
  );
}

/** "Not for me": this need is not asked about again in this home. */
export const waiveNeed = ({ home, needId, now }: Answering): Promise<Result<null>> =>
  refusable(async (tx) => {
    const household = await householdOf(tx, home, now);
    if (!household.ok) return household;
    await tx.exec`
      INSERT INTO need_waiver (household_id, need_id, waived_at) VALUES (${household.value}, ${needId}, ${now}) ON CONFLICT DO NOTHING`;
    return done;
  });

const unwaive = async (tx: Tx, home: HouseholdKey, needId: string): Promise<number> => tx.exec`
  DELETE FROM need_waiver WHERE household_id = ${await findHouseholdId(home, tx)} AND need_id = ${needId}`;

/** What was said of a need is taken back: waved off no longer, and what was declared for it alone is gone. */
export const takeBack = ({ home, needId }: Pick<Answering, "home" | "needId">): Promise<Result<null>> =>
  refusable(async (tx) => {
    await unwaive(tx, home, needId);
    const declared = await tx.many<{ id: string }>`
      SELECT id FROM declared_thing WHERE household_id = ${await findHouseholdId(home, tx)} AND ${needId} = ANY(string_to_array(attributes->>'confirms', ','))`;
    for (const { id } of declared) await undeclareThing(tx, home, id);
    return done;
  });

type Telling = { readonly home: HouseholdKey; readonly fact: HomeFactKey; readonly value: string; readonly now: Date };

export const tellOfHome = ({ home, fact, value, now }: Telling): Promise<Result<null>> =>
  refusable((tx) => tellHomeFact(tx, home, { key: fact, value, where: "needs", now }));

/** Two homes became one: what was waved off in either is waved off. */
export async function joinWaivers(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  await tx.exec`
    INSERT INTO need_waiver (household_id, need_id, waived_at) SELECT ${to}, need_id, waived_at FROM need_waiver WHERE household_id = ${from} ON CONFLICT DO NOTHING`;
  await tx.exec`DELETE FROM need_waiver WHERE household_id = ${from}`;
}
