import { chooseRemedy } from "../../lib/delivery/commands/choose-remedy.ts";
import { judgeDeliveries } from "../../lib/delivery/commands/judge.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import type { Remedy, RemedyKey } from "../../lib/delivery/rules/remedies.ts";
import { acceptRemedy } from "../../lib/feedback/commands/cases.ts";
import { reportProblem } from "../../lib/feedback/commands/report.ts";
import type { CaseRemedyKey } from "../../lib/feedback/model.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { stocked } from "./goods.ts";
import { type Setting, type Trial, Verdict } from "./harness.ts";
import { lateOrder, toTheLastEvening, untilScanned } from "./late-orders.ts";

/** What one tap makes of an order, whatever else stands there already. */
type Effect = {
  readonly refunds: number;
  readonly sentAgain: number;
  readonly changes: number;
  readonly renewed: number;
  readonly dropped: number;
  readonly letters: number;
  readonly events: number;
};

const effectOf = async (orderId: string): Promise<Effect> =>
  (await sql.one<Effect>`
    SELECT (SELECT count(*)::int FROM refund WHERE order_id = ${orderId} AND state NOT IN ('failed', 'canceled')) AS refunds,
      (SELECT count(*)::int FROM line_item WHERE order_id = ${orderId} AND replaces_line_id IS NOT NULL) AS sent_again,
      (SELECT count(*)::int FROM order_change WHERE order_id = ${orderId}) AS changes,
      (SELECT count(*)::int FROM promise WHERE subject = ${orderId} AND kind = 'deliver_by' AND supersedes_id IS NOT NULL) AS renewed,
      (SELECT count(*)::int FROM promise WHERE subject = ${orderId} AND kind = 'deliver_by' AND state = 'void') AS dropped,
      (SELECT count(*)::int FROM message_intent WHERE order_id = ${orderId} AND template = 'delivery/remedy-chosen') AS letters,
      (SELECT count(*)::int FROM domain_event WHERE order_id = ${orderId} AND name IN ('delivery.remedy_chosen', 'recovery.accepted')) AS events`) ??
  NOTHING;

const NOTHING: Effect = { refunds: 0, sentAgain: 0, changes: 0, renewed: 0, dropped: 0, letters: 0, events: 0 };
const ONCE = { letters: 1, events: 1 };

const WANTED: Readonly<Record<RemedyKey, Effect>> = {
  wait: { ...NOTHING, ...ONCE, refunds: 1, renewed: 1 },
  pickup: { ...NOTHING, ...ONCE, changes: 1, renewed: 1 },
  reship: { ...NOTHING, ...ONCE, sentAgain: 1, changes: 1, renewed: 1 },
  similar: { ...NOTHING, ...ONCE, sentAgain: 1, changes: 1, renewed: 1 },
  cancel: { ...NOTHING, ...ONCE, refunds: 1, dropped: 1 },
};
const OF_CASES: Readonly<Record<CaseRemedyKey, Effect>> = {
  resend: { ...NOTHING, events: 1, sentAgain: 1, changes: 1, renewed: 1 },
  refund: { ...NOTHING, events: 1, refunds: 1 },
};

const KEYS = Object.keys(WANTED) as RemedyKey[];
const CASE_KEYS = Object.keys(OF_CASES) as CaseRemedyKey[];

/** Every way out, tapped many times at one moment: one effect on goods, money, promise and post, and no second choice after it. */
export const remedies: Trial = {
  key: "WAYS",
  title: "every way out, tapped many times at once",
  async run({ seconds, random }: Setting) {
    const verdict = new Verdict();
    const until = performance.now() + seconds * 1_000;
    let [taps, rounds, moved] = [0, 0, 0];
    do {
      const orders = await lateOrders();
      moved += await toTheLastEvening(orders.map(({ orderId }) => orderId));
      verdict.hold(
        await untilScanned(
          orders.map(({ orderId }) => orderId),
          20,
        ),
        "the carrier has not scanned the parcels",
      );
      await judgeDeliveries();
      for (const { orderId } of orders) await giveLateNotice(orderId);
      for (const [index, order] of orders.entries()) {
        const n = 8 + Math.floor(random() * 16);
        taps += n;
        const late = KEYS[index];
        if (late) await tapLate(verdict, order.orderId, { key: late, n });
        else await tapCase(verdict, order, { key: CASE_KEYS[index - KEYS.length] ?? "refund", n });
      }
      rounds++;
    } while (performance.now() < until && rounds < 20);
    await moveClock(-moved);
    return verdict.outcome({ rounds, "ways out": KEYS.length + CASE_KEYS.length, taps });
  },
};

/** One for each way out; of one thing the shelf is empty after it, so that something similar is offered. */
async function lateOrders() {
  const plenty = await stocked("KET-MOK-3", 50);
  await stocked("KET-GNK-CRM", 20);
  const last = await stocked("KET-GNK-BRK", 1);
  const orders: { orderId: string; shipmentId: string }[] = [];
  for (const key of [...KEYS, ...CASE_KEYS]) orders.push(await lateOrder(key === "similar" ? last : plenty));
  return orders;
}

type Tapping<K> = { readonly key: K; readonly n: number };

async function tapLate(verdict: Verdict, orderId: string, { key, n }: Tapping<RemedyKey>): Promise<void> {
  const notice = await sql.one<{ id: string; remedies: Remedy[] }>`SELECT id, remedies FROM late_notice WHERE order_id = ${orderId}`;
  const offered = notice?.remedies.find((each) => each.key === key);
  if (!verdict.hold(offered !== undefined, `${key} was not offered, but ${notice?.remedies.map((each) => each.key).join(", ")}`)) return;
  const now = await shopNow();
  const noticeId = notice?.id ?? null;
  const tap = (of: RemedyKey, point: string | null) =>
    chooseRemedy({ orderId, noticeId, key: of, point, party: "customer", by: "guest", now });
  const point = offered?.points?.[0]?.id ?? null;
  const answers = await Promise.all(Array.from({ length: n }, () => tap(key, point)));
  verdict.hold(
    answers.every(({ ok }) => ok),
    `${key}: a tap was refused: ${JSON.stringify(answers.find(({ ok }) => !ok))}`,
  );
  const other = await tap(key === "wait" ? "cancel" : "wait", null);
  verdict.hold(!other.ok, `${key}: another way was taken after it`);
  expectEffect(verdict, key, { seen: await effectOf(orderId), wanted: WANTED[key] });
}

async function tapCase(
  verdict: Verdict,
  { orderId, shipmentId }: { orderId: string; shipmentId: string },
  { key, n }: Tapping<CaseRemedyKey>,
): Promise<void> {
  const now = await shopNow();
  const report = { orderId, shipmentId, kind: "damaged", lineIds: [], story: null, trigger: "customer", by: "guest", now } as const;
  await Promise.all(Array.from({ length: n }, () => reportProblem(report)));
  const cases = await sql.many<{ id: string }>`SELECT id FROM recovery_case WHERE order_id = ${orderId}`;
  verdict.hold(cases.length === 1, `${n} reports made ${cases.length} cases`);
  const caseId = cases[0]?.id ?? "";
  const answers = await Promise.all(Array.from({ length: n }, () => acceptRemedy({ caseId, key, party: "customer", by: "guest", now })));
  verdict.hold(
    answers.every(({ ok }) => ok),
    `${key}: a tap was refused: ${JSON.stringify(answers.find(({ ok }) => !ok))}`,
  );
  expectEffect(verdict, key, { seen: await effectOf(orderId), wanted: OF_CASES[key] });
}

const expectEffect = (verdict: Verdict, key: string, { seen, wanted }: { seen: Effect; wanted: Effect }): boolean =>
  verdict.hold(JSON.stringify(seen) === JSON.stringify(wanted), `${key}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`);
