import { promiseAgain } from "../../delivery/commands/again.ts";
import { settleApart } from "../../delivery/commands/apart.ts";
import { giveUp } from "../../delivery/commands/give-up.ts";
import type { Party } from "../../kernel/machine.ts";
import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { giveBack, worthOf } from "../../orders/commands/give-back.ts";
import { isOwed, stillOwed } from "../../orders/commands/made-right.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import { sendAgain } from "../../orders/commands/send-again.ts";
import type { OrderRow } from "../../orders/model.ts";
import type { Unit } from "../../orders/rules/goods-back.ts";
import { endNeverCame } from "../../ownership/commands/never-came.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { dropPromise, meetPromise } from "../../promises/commands.ts";
import { type KnownRoad, listRoads } from "../../shipping/queries/roads.ts";
import { recovery } from "../machine.ts";
import type { CaseRemedy, CaseRemedyKey, RecoveryKind, RecoveryState } from "../model.ts";
import { dropClaim, openClaim } from "./claims.ts";
import { offersFor } from "./facts.ts";
import { tellOffer } from "./tell.ts";

export type CaseRow = {
  readonly id: string;
  readonly number: string;
  readonly kind: RecoveryKind;
  readonly state: RecoveryState;
  readonly orderId: string;
  readonly shipmentId: string | null;
  readonly remedies: readonly CaseRemedy[];
  readonly remedy: CaseRemedyKey | null;
};

export type Acting = {
  readonly caseId: string;
  readonly party: Extract<Party, "customer" | "staff" | "system">;
  readonly by: string;
  readonly now: Date;
};
type Done = { readonly orderNumber: string; readonly caseNumber: string };

type Work = (tx: Tx, found: { order: OrderRow; case: CaseRow }) => Promise<Result<null>>;

/** The order is locked before its case: everything about one order goes one after the other. */
const withCase = (caseId: string, work: Work): Promise<Result<Done>> =>
  refusable(async (tx) => {
    const about = await tx.one<{ orderId: string }>`SELECT order_id FROM recovery_case WHERE id = ${caseId}`;
    const order = about && (await lockOrder(tx, about.orderId));
    const found =
      order &&
      (await tx.one<CaseRow>`
        SELECT id, number, kind::text AS kind, state::text AS state, order_id, shipment_id, remedies, remedy FROM recovery_case WHERE id = ${caseId} FOR UPDATE`);
    if (!order || !found) return refuse("unknown");
    const worked = await work(tx, { order, case: found });
    return worked.ok ? ok({ orderNumber: order.number, caseNumber: found.number }) : worked;
  });

const unitsOf = (tx: Tx, caseId: string): Promise<Unit[]> =>
  tx.many<Unit>`SELECT line_id, quantity FROM recovery_line WHERE case_id = ${caseId} ORDER BY line_id`;

/** The customer takes what is offered; goods or money move at once. Tapped twice it is one. */
export async function acceptRemedy({ caseId, key, party, by, now }: Acting & { readonly key: CaseRemedyKey }): Promise<Result<Done>> {
  const roads = await listRoads(); // what is sent again is promised a day, and nobody waits for a list inside a transaction
  return withCase(caseId, async (tx, { order, case: it }) => {
    if (it.remedy) return it.remedy === key ? ok(null) : refuse("remedy_chosen");
    const offered = it.remedies.some((each) => each.key === key);
    const moved = next(recovery, { state: it.state, event: "accept", by: party });
    const lines = await stillOwed(tx, await unitsOf(tx, it.id));
    if (!offered || !moved.ok || lines.length === 0) return refuse("remedy_gone");
    const ran = await RUN[key](tx, order, { lines, it, roads, by, now });
    if (!ran.ok) return ran;
    if (it.kind === "not_received" && (await isCalledDelivered(tx, it.shipmentId))) await endNeverCame(tx, lines, { by, at: now });
    await tx.exec`
      UPDATE recovery_case SET state = ${moved.value}::recovery_state, remedy = ${key}, outcome = ${JSON.stringify(ran.value)}::jsonb, updated_at = ${now} WHERE id = ${it.id}`;
    await note(tx, order, { it, name: "recovery.accepted", by, now, payload: { remedy: key } });
    return ok(null);
  });
}

/** Only of such a parcel things were made that its buyer never had; of one that was lost on the way none were. */
const isCalledDelivered = async (tx: Tx, shipmentId: string | null): Promise<boolean> =>
  (await tx.one`SELECT 1 AS one FROM shipment WHERE id = ${shipmentId} AND state = 'delivered'`) !== null;

type Run = {
  readonly lines: readonly Unit[];
  readonly it: CaseRow;
  readonly roads: readonly KnownRoad[];
  readonly by: string;
  readonly now: Date;
};

const RUN: Readonly<Record<CaseRemedyKey, (tx: Tx, order: OrderRow, run: Run) => Promise<Result<Readonly<Record<string, unknown>>>>>> = {
  refund: (tx, order, { lines, by, now }) => giveBack(tx, order, { amount: { lines }, rule: "made_right", by, now }),
  resend: async (tx, order, { lines, it, roads, by, now }) => {
    const again = await sendAgain(tx, order, { lines, reason: it.kind, by, now });
    return again.ok ? ok({ ...again.value, promise: await promiseAgain(tx, order, { roads, reason: it.kind, now }) }) : again;
  },
};

/** None of it suits: a person looks. */
export const declineRemedies = ({ caseId, party, by, now }: Acting): Promise<Result<Done>> =>
  withCase(caseId, (tx, { order, case: it }) => move(tx, order, { it, event: "decline", party, by, now, name: "recovery.declined" }));

/** It turned up, or was no fault after all. */
export const closeAsFound = ({ caseId, party, by, now }: Acting): Promise<Result<Done>> =>
  withCase(caseId, async (tx, { order, case: it }) => {
    const moved = await move(tx, order, { it, event: "found", party, by, now, name: "recovery.found" });
    if (!moved.ok) return moved;
    await tx.exec`UPDATE recovery_case SET finding = 'found', closed_at = ${now} WHERE id = ${it.id}`;
    await dropClaim(tx, it.id, now);
    if (it.shipmentId) await settleApart(tx, it.shipmentId, null);
    return moved;
  });

/** It is right now: said by the customer, and with that over. */
export const verifyCase = ({ caseId, party, by, now }: Acting): Promise<Result<Done>> =>
  withCase(caseId, async (tx, { order, case: it }) => {
    if (it.state === "closed") return ok(null);
    const moved = await move(tx, order, { it, event: "verify", party, by, now, name: "recovery.verified" });
    if (moved.ok) await tx.exec`UPDATE recovery_case SET state = 'closed', closed_at = ${now} WHERE id = ${it.id}`;
    return moved;
  });

/** We offer what may be offered: staff for what the policy leaves to people, the clock for a parcel that was not found. */
export const offerRemedies = ({ caseId, party, by, now }: Acting): Promise<Result<Done>> =>
  withCase(caseId, async (tx, { order, case: it }) => {
    const moved = next(recovery, { state: it.state, event: "offer", by: party });
    if (!moved.ok) return refuse("case_moved_on");
    const units = await unitsOf(tx, it.id);
    if (!(await isOwed(tx, units))) return settle(tx, order, { it, by, now });
    const remedies = await offersFor(tx, order, { kind: it.kind, units });
    if (remedies.length === 0) return refuse("nothing_to_offer");
    const claim = { caseId: it.id, shipmentId: it.shipmentId ?? "", reason: "lost" as const, amount: await worthOf(tx, order, units), now };
    if (it.kind === "not_received") await takeForLost(tx, order, { claim, by, now });
    await tx.exec`
      UPDATE recovery_case SET state = ${moved.value}::recovery_state, remedies = ${JSON.stringify(remedies)}::jsonb, remedy = NULL,
        finding = CASE WHEN kind = 'not_received' THEN 'confirmed_lost' ELSE finding END, updated_at = ${now} WHERE id = ${it.id}`;
    await meetPromise(tx, { kind: it.kind === "not_received" ? "inspect_by" : "reply_by", subject: it.id }, now);
    await note(tx, order, { it, name: "recovery.offered", by, now, payload: { offered: remedies.map(({ key }) => key) } });
    await tellOffer(tx, order, { it, remedies });
    return ok(null);
  });

type Lost = { readonly claim: Parameters<typeof openClaim>[2]; readonly by: string; readonly now: Date };

/** Looked for long enough: the carrier is asked to pay, its customer chooses, and nobody says any longer that it is on its way. */
async function takeForLost(tx: Tx, order: OrderRow, { claim, by, now }: Lost): Promise<void> {
  await openClaim(tx, order, claim);
  await giveUp(tx, claim.shipmentId, { party: "system", by, now });
  await settleApart(tx, claim.shipmentId, now);
}

/** It was made right another way, as its order was late or by hand: nothing is left to choose, and nobody need look at it. */
export const closeIfSettled = (caseId: string, now: Date): Promise<Result<Done>> =>
  withCase(caseId, async (tx, { order, case: it }) =>
    (await isOwed(tx, await unitsOf(tx, it.id))) ? ok(null) : settle(tx, order, { it, by: "system:feedback", now }),
  );

async function settle(tx: Tx, order: OrderRow, { it, by, now }: { it: CaseRow; by: string; now: Date }): Promise<Result<null>> {
  const moved = await move(tx, order, { it, event: "settle", party: "system", by, now, name: "recovery.settled" });
  if (!moved.ok) return moved;
  await tx.exec`UPDATE recovery_case SET closed_at = ${now} WHERE id = ${it.id}`;
  for (const kind of ["reply_by", "inspect_by"] as const)
    await dropPromise(tx, { kind, subject: it.id }, { reason: "made_right", at: now });
  return ok(null);
}

type Move = {
  readonly it: CaseRow;
  readonly event: "decline" | "found" | "verify" | "settle";
  readonly party: Acting["party"];
  readonly by: string;
  readonly now: Date;
  readonly name: string;
};

async function move(tx: Tx, order: OrderRow, { it, event, party, by, now, name }: Move): Promise<Result<null>> {
  const moved = next(recovery, { state: it.state, event, by: party });
  if (!moved.ok) return refuse("case_moved_on");
  await tx.exec`UPDATE recovery_case SET state = ${moved.value}::recovery_state, updated_at = ${now} WHERE id = ${it.id}`;
  if (event === "found") for (const kind of ["reply_by", "inspect_by"] as const) await meetPromise(tx, { kind, subject: it.id }, now);
  await note(tx, order, { it, name, by, now, payload: {} });
  return ok(null);
}

type Note = {
  readonly it: CaseRow;
  readonly name: string;
  readonly by: string;
  readonly now: Date;
  readonly payload: Readonly<Record<string, unknown>>;
};

const note = (tx: Tx, order: OrderRow, { it, name, by, now, payload }: Note): Promise<string> =>
  record(tx, {
    name,
    subject: it.id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "evaluation",
    by,
    at: now,
    payload: { number: it.number, kind: it.kind, ...payload },
  });
