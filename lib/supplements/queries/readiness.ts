import { translator } from "../../i18n/translator.ts";
import { displayNames } from "../../kernel/intl.ts";
import { type Localized, pick } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import { limitsOf } from "../copy.ts";
import type { AttributeDefinition, Filling, Lasts, LotVerdict, Need, Readiness, Slot } from "../model.ts";
import { judge } from "../rules/judge.ts";
import { type Answering, answersTo } from "./answering.ts";
import { type Asking, gather, type Judged, listOwnedLots } from "./situation.ts";

/** A need as a page tells of it. */
export type SlotView = Omit<Slot, "filledBy"> & {
  /** "E27 bulb" */
  readonly name: string;
  /** "Do you have …?"; null where nobody could say. */
  readonly question: string | null;
  readonly askable: boolean;
  readonly why: string;
  readonly capability: string | null;
  readonly toProductId: string | null;
  /** What it must be: "at most 15 W". */
  readonly limits: readonly string[];
  /** What could be asked of one at home. */
  readonly attributesAsked: readonly AttributeDefinition[];
  readonly lasts: Lasts | null;
  readonly filledBy: readonly (Filling & { readonly name: string })[];
  /** What we sell that certainly answers it, where something is lacking. */
  readonly offers: readonly Answering[];
};

export type LotView = Omit<LotVerdict, "slots"> & { readonly slots: readonly SlotView[] };
export type ReadinessView = Omit<Readiness, "lots"> & { readonly lots: readonly LotView[] };

/** Whether everything is there that these lots take, in words. In pages and in the worker alike. */
export async function readinessOf({ locale, ...asking }: Asking & { readonly locale: string }): Promise<ReadinessView> {
  const judged = await gather(asking);
  return inWords(judge(judged.situation), { judged, locale, country: asking.country });
}

/** The same for one thing at home: what came before it takes its own first. Null when it is nobody's. */
export async function readinessOfUnit(unitId: string, locale: string): Promise<LotView | null> {
  const row = await sql.one<{ customerId: string | null; orderId: string | null; country: string }>`
    SELECT coalesce(w.customer_id, o.customer_id) AS customer_id, w.order_id, u.country
    FROM owned_unit u JOIN ownership w ON w.unit_id = u.id AND w.to_at IS NULL LEFT JOIN orders o ON o.id = w.order_id WHERE u.id = ${unitId}`;
  if (!row) return null;
  const { country, ...home } = row;
  const units = await listOwnedLots(home);
  const judged = await gather({ lots: units, home, country });
  const readiness = judge(judged.situation);
  const lots = readiness.lots.filter(({ key }) => key === unitId);
  return (await inWords({ ...readiness, lots }, { judged, locale, country })).lots[0] ?? null;
}

type Wording = { readonly judged: Judged; readonly locale: string; readonly country: string };

async function inWords(readiness: Readiness, wording: Wording): Promise<ReadinessView> {
  const { situation, known } = wording.judged;
  const needs = new Map<string, { need: Need; lotKey: string }>();
  const open = readiness.lots.flatMap(({ key, slots }) => {
    const variant = known.variants.get(situation.lots.find((lot) => lot.key === key)?.variantId ?? "");
    return slots.flatMap((slot) => {
      const need = variant?.needs.find(({ id }) => id === slot.needId);
      if (need) needs.set(need.id, { need, lotKey: key });
      return need && variant && slot.short > 0 ? [{ need, variant }] : [];
    });
  });
  const offers = await answersTo(open, { known, country: wording.country });
  const targets = await readProductNames(
    [...needs.values()].flatMap(({ need }) => [need.toVariantId, need.toProductId].flatMap((id) => id ?? [])),
  );
  const lots = readiness.lots.map((lot) => ({
    ...lot,
    slots: lot.slots.flatMap((slot) => {
      const need = needs.get(slot.needId)?.need;
      return need ? [slotView(slot, { ...wording, need, targets, offers: offers.get(need.id) ?? [] })] : [];
    }),
  }));
  return { ...readiness, lots };
}

/** Of products, and of the parts of a thing, which are variants with names of their own. */
async function readProductNames(ids: readonly string[]): Promise<Map<string, Localized>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.many<{ id: string; name: Localized }>`
    SELECT id, name FROM product WHERE id = ANY(${ids}::text[])
    UNION ALL SELECT v.id, v.title FROM variant v JOIN product p ON p.id = v.product_id AND p.part_of IS NOT NULL WHERE v.id = ANY(${ids}::text[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

type SlotWording = Wording & {
  readonly need: Need;
  readonly targets: ReadonlyMap<string, Localized>;
  readonly offers: readonly Answering[];
};

function slotView(slot: Slot, { need, targets, offers, judged, locale, country }: SlotWording): SlotView {
  const { known } = judged;
  const t = translator(locale, "needs");
  const capability = need.capability === null ? undefined : known.capabilities.get(need.capability);
  const name = capability?.name ?? targets.get(need.toVariantId ?? "") ?? targets.get(need.toProductId ?? "");
  const words = known.words.get(need.id);
  return {
    ...slot,
    name: name ? pick(name, locale) : "",
    question: capability?.askable ? pick(capability.question, locale) : null,
    askable: capability?.askable ?? true,
    why: words?.why
      ? pick(words.why, locale)
      : t(`derived.${need.capability}`, { country: displayNames(locale, "region").of(country) ?? country }),
    capability: need.capability,
    toProductId: need.toProductId,
    limits: limitsOf(need.rules, { attributes: capability?.attributes ?? [], locale }),
    attributesAsked: capability?.attributes ?? [],
    lasts: words?.lasts ?? null,
    filledBy: slot.filledBy.map((filling) => ({ ...filling, name: nameOf(filling.key, { judged, locale }) })),
    offers: slot.short > 0 ? offers : [],
  };
}

/** What something is called that fills a place: ours by its name, what somebody said they have by theirs. */
export function nameOf(key: string, { judged: { situation, known, declaredNames }, locale }: Pick<Wording, "judged" | "locale">): string {
  const said = declaredNames.get(key);
  if (said !== undefined) return said;
  const lot = [...situation.lots, ...situation.owned].find((each) => each.key === key);
  const name = lot && known.names.get(lot.variantId);
  return name ? pick(name, locale) : "";
}
