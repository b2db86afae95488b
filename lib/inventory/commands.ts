import { store } from "../../store.config.ts";
import { listPagesOf } from "../catalog/queries/variants.ts";
import { type Actor, actorName } from "../kernel/actor.ts";
import type { LocalDate } from "../kernel/days.ts";
import { newId } from "../kernel/ids.ts";
import { done, type Result, refuse } from "../kernel/result.ts";
import { refresh, TAGS } from "../platform/cache.ts";
import { type Sql, type Tx, transaction } from "../platform/db/pool.ts";
import { record } from "../platform/events.ts";

export type WantedUnits = { readonly lineId: string; readonly variantId: string; readonly quantity: number };

/** Takes all units or none, by one statement (TRUST R11). Answers the variants that are short; none means held. `expiresAt` is real time. */
export async function holdStock(
  tx: Tx,
  orderId: string,
  { wanted, expiresAt }: { wanted: readonly WantedUnits[]; expiresAt: Date },
): Promise<string[]> {
  const row = await tx.one<{ short: string[] }>`
    SELECT hold_stock(${orderId}, ${wanted.map((each) => each.lineId)}::text[], ${wanted.map((each) => each.variantId)}::text[],
      ${wanted.map((each) => each.quantity)}::int[], ${expiresAt}) AS short`;
  return row?.short ?? [];
}

/** Frees what an order holds. Only once its payment can no longer succeed (TRUST R14). */
export async function releaseStock(tx: Tx, orderId: string): Promise<number> {
  const row = await tx.one<{ units: number }>`SELECT release_stock(${orderId}) AS units`;
  return row?.units ?? 0;
}

/** What an order holds has been paid: it leaves the shelf. */
export async function commitStock(tx: Tx, orderId: string, { at, by }: { at: Date; by: string }): Promise<number> {
  const row = await tx.one<{ units: number }>`SELECT commit_stock(${orderId}, ${at}, ${by}) AS units`;
  return row?.units ?? 0;
}

/** "opening", "received", "correction", "cancelled", "returned": the same reason and ref move a variant once. False when it was done before. */
export type StockMove = {
  readonly variantId: string;
  readonly quantity: number;
  readonly reason: string;
  readonly ref: string;
  readonly at: Date;
  readonly by: string;
};

export async function moveStock(tx: Sql, move: StockMove): Promise<boolean> {
  const row = await tx.one<{ moved: boolean }>`
    SELECT move_stock(${move.variantId}, ${move.quantity}::int, ${move.reason}, ${move.ref}, ${move.at}, ${move.by}) AS moved`;
  return row?.moved ?? false;
}

/** A sold line that will not be sent: back on the shelf, and its Reservation is no longer one. */
export async function restockLine(
  tx: Tx,
  line: { id: string; variantId: string; quantity: number },
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await tx.exec`UPDATE reservation SET state = 'released' WHERE line_id = ${line.id} AND state = 'committed'`;
  await moveStock(tx, { variantId: line.variantId, quantity: line.quantity, reason: "cancelled", ref: line.id, at, by });
}

/** Holds stay for as long as their payment page does. Real time. */
export async function extendHold(tx: Tx, orderId: string, until: Date): Promise<void> {
  await tx.exec`UPDATE reservation SET expires_at = greatest(expires_at, ${until}) WHERE order_id = ${orderId} AND state = 'held'`;
}

/** What staff say happened to a variant's stock; at once, and with a reason that stays. */
type Act = { readonly variantId: string; readonly actor: Actor; readonly now: Date };

/** Counted: on hand becomes what was counted, by one movement that says why. Refuses fewer than are promised to orders. */
export const correctCount = (act: Act & { readonly counted: number; readonly seen: number; readonly why: string }): Promise<Result<null>> =>
  shelved(act, async (tx, level) => {
    if (level.onHand !== act.seen) return refuse("stock_moved", { onHand: level.onHand }, "counted");
    if (act.counted < level.reserved) return refuse("stock_promised", { reserved: level.reserved }, "counted");
    if (act.counted === level.onHand) return done;
    await move(tx, act, { quantity: act.counted - level.onHand, reason: "correction", ref: `${newId("movement")}: ${act.why}` });
    return done;
  });

/** Goods that came without notice. */
export const receiveStock = (act: Act & { readonly quantity: number; readonly note: string | null }): Promise<Result<null>> =>
  shelved(act, async (tx) => {
    await move(tx, act, {
      quantity: act.quantity,
      reason: "received",
      ref: act.note ? `${newId("movement")}: ${act.note}` : newId("movement"),
    });
    return done;
  });

export const announceIncoming = (
  act: Act & { readonly quantity: number; readonly expectedOn: LocalDate; readonly note: string | null },
): Promise<Result<null>> =>
  shelved(act, async (tx) => {
    const id = newId("incoming");
    await tx.exec`
      INSERT INTO incoming_stock (id, variant_id, quantity, expected_on, note) VALUES (${id}, ${act.variantId}, ${act.quantity}::int, ${act.expectedOn}::date, ${act.note})`;
    return done;
  });

/** A delivery has come: its units are on the shelf, once. */
export const receiveIncoming = (act: Act & { readonly incomingId: string; readonly quantity: number }): Promise<Result<null>> =>
  shelved(act, async (tx) => {
    const received = await tx.exec`
      UPDATE incoming_stock SET received_at = ${act.now}, quantity = ${act.quantity}::int WHERE id = ${act.incomingId} AND variant_id = ${act.variantId} AND received_at IS NULL`;
    if (!received) return refuse("unknown");
    await move(tx, act, { quantity: act.quantity, reason: "received", ref: act.incomingId });
    return done;
  });

/** A delivery will not come; the audit trail keeps who said so. */
export const cancelIncoming = (act: Act & { readonly incomingId: string }): Promise<Result<null>> =>
  shelved(act, async (tx) => {
    const gone =
      await tx.exec`DELETE FROM incoming_stock WHERE id = ${act.incomingId} AND variant_id = ${act.variantId} AND received_at IS NULL`;
    return gone ? done : refuse("unknown");
  });

export const noteShelf = (act: Act & { readonly shelf: string | null }): Promise<Result<null>> =>
  shelved(act, async (tx) => {
    await tx.exec`UPDATE inventory_level SET shelf = ${act.shelf} WHERE variant_id = ${act.variantId}`;
    return done;
  });

type Level = { readonly onHand: number; readonly reserved: number };

/** Runs with the variant's level held, opening it where there was none; then its pages are drawn anew and the act is told. */
async function shelved(act: Act, work: (tx: Tx, level: Level) => Promise<Result<null>>): Promise<Result<null>> {
  const result = await transaction(async (tx): Promise<Result<null>> => {
    const known = await tx.one`SELECT 1 AS found FROM variant WHERE id = ${act.variantId}`;
    if (!known) return refuse("unknown");
    await tx.exec`
      INSERT INTO inventory_level (variant_id, location_id, on_hand, reserved) SELECT ${act.variantId}, id, 0, 0 FROM location WHERE id = ${store.warehouse.location} ON CONFLICT (variant_id) DO NOTHING`;
    const level = await tx.one<Level>`SELECT on_hand, reserved FROM inventory_level WHERE variant_id = ${act.variantId} FOR UPDATE`;
    const outcome = level ? await work(tx, level) : refuse("unknown");
    if (outcome.ok)
      await record(tx, { name: "stock.changed", subject: act.variantId, by: actorName(act.actor), at: act.now, visibility: "staff" });
    return outcome;
  });
  if (result.ok) await refreshPagesOf([act.variantId]);
  return result;
}

const move = (tx: Tx, { variantId, actor, now }: Act, what: { quantity: number; reason: string; ref: string }): Promise<boolean> =>
  moveStock(tx, { variantId, ...what, at: now, by: actorName(actor) });

/** Pages that say how many of these are left. */
export async function refreshPagesOf(variantIds: readonly string[]): Promise<void> {
  const pages = await listPagesOf(variantIds);
  const collections = new Set(["all", ...pages.flatMap((page) => page.collections)]);
  await refresh([...pages.map(({ handle }) => TAGS.product(handle)), ...[...collections].map(TAGS.collection)]);
}
