import { DAY, earlier, HOUR, later, MINUTE } from "../../lib/kernel/clock.ts";
import { must } from "../../lib/kernel/result.ts";
import { cancelLine } from "../../lib/orders/commands/cancel-line.ts";
import { cancelOrder } from "../../lib/orders/commands/cancel-order.ts";
import { changeDeliveryDay, changeSafePlace } from "../../lib/orders/commands/change-wish.ts";
import { closeRefund } from "../../lib/orders/commands/close-refund.ts";
import { recordOrderDispute } from "../../lib/orders/commands/disputes.ts";
import { endUnpaid } from "../../lib/orders/commands/end-unpaid.ts";
import { refundOrder } from "../../lib/orders/commands/refund-order.ts";
import { readLines, readOrder } from "../../lib/orders/commands/rows.ts";
import { settle } from "../../lib/orders/commands/settle.ts";
import { dayChoices } from "../../lib/orders/rules/change.ts";
import { sendRefund } from "../../lib/payments/commands/send-refund.ts";
import { realNow, shopNow } from "../../lib/platform/clock.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { paymentProvider } from "../../lib/platform/payment-provider/provider.ts";
import { dropPromise } from "../../lib/promises/commands.ts";
import { findOwnRoad } from "../../lib/shipping/queries/sending.ts";
import { BUYERS } from "./buyers.ts";
import { handled } from "./by-day.ts";
import { datedBack } from "./dated-back.ts";
import { type Placed, place, sell } from "./sales.ts";
import { type DemoTill, openDemoTill } from "./till.ts";

const DECLINED = "4000000000000002";
const DISPUTED = "4000000000000259";
const SLOW_REFUND = "4000000000007726";

type Story = { readonly key: string; readonly tell: (at: Date, till: DemoTill) => Promise<Placed | null>; readonly ago: number };

const { ada, hana, bruno, dilara, goran, ines, kaya, owen, maya } = BUYERS;

/** Orders in every state a shop knows before a parcel leaves, each made as its buyer and staff would make it. */
const STORIES: readonly Story[] = [
  {
    key: "kettle",
    ago: 3 * HOUR,
    tell: (at, till) =>
      sell(till, { key: "kettle", buyer: ada, wanted: { "KET-GNK-BRK": 1 }, at, note: "Please leave it with the neighbour at number 5." }),
  },
  {
    key: "coffee",
    ago: 5 * HOUR,
    tell: laterAndInTheShed,
  },
  {
    key: "lamp",
    ago: 7 * HOUR,
    tell: (at, till) => sell(till, { key: "lamp", buyer: bruno, wanted: { "HAL-TSK-MUS": 2, "QUI-E27-7W": 2 }, at }),
  },
  {
    key: "washer",
    ago: 20 * HOUR,
    tell: (at, till) => sell(till, { key: "washer", buyer: goran, wanted: { "HAL-WSH-8": 1 }, at, note: "Second floor, no lift." }),
  },
  {
    key: "london",
    ago: 9 * HOUR,
    tell: (at, till) => sell(till, { key: "london", buyer: owen, wanted: { "THR-JMP-CRM-M": 1, "QUI-CLK-PIN": 1 }, at }),
  },
  { key: "oregon", ago: 11 * HOUR, tell: (at, till) => sell(till, { key: "oregon", buyer: maya, wanted: { "MAR-SHJ-NAV-M": 1 }, at }) },
  { key: "open-page", ago: 4 * MINUTE, tell: (at) => place({ key: "open-page", buyer: kaya, wanted: { "COR-HPH-COA": 1 }, at }) },
  { key: "declined", ago: 6 * MINUTE, tell: declined },
  { key: "left-alone", ago: 3 * DAY, tell: leftAlone },
  { key: "changed-mind", ago: 4 * DAY, tell: changedMind },
  { key: "one-missing", ago: 26 * HOUR, tell: oneMissing },
  { key: "two-people", ago: 28 * HOUR, tell: twoPeople },
  { key: "slow-bank", ago: 2 * DAY, tell: slowBank },
  { key: "disputed", ago: 6 * DAY, tell: disputed },
];

export async function seed(): Promise<number> {
  const till = env().DEMO ? await openDemoTill() : null;
  if (!till) return 0; // orders are never made up where real money moves
  const now = await shopNow();
  let told = 0;
  try {
    for (const { tell, ago } of [...STORIES].sort((a, b) => b.ago - a.ago)) if (await tell(earlier(now, ago), till)) told++;
  } finally {
    await till.close();
  }
  return told;
}

async function declined(at: Date, till: DemoTill): Promise<Placed | null> {
  const placed = await place({ key: "declined", buyer: ines, wanted: { "VOL-PWB-MUS": 1 }, at });
  if (!placed) return null;
  await till.pay(placed.sessionId, DECLINED);
  must(await settle(placed.orderId, { now: at }));
  return placed;
}

async function leftAlone(at: Date): Promise<Placed | null> {
  const placed = await place({ key: "left-alone", buyer: dilara, wanted: { "KET-MOK-6": 1 }, at });
  if (placed)
    must(await endUnpaid({ orderId: placed.orderId, event: "expire", reason: "not_paid", by: "system:seed", now: later(at, 36 * MINUTE) }));
  return placed;
}

async function changedMind(at: Date, till: DemoTill): Promise<Placed | null> {
  const sold = await sell(till, { key: "changed-mind", buyer: ada, wanted: { "MAR-RUC-COA": 1 }, at });
  if (!sold) return null;
  const now = later(at, 2 * HOUR);
  must(await cancelOrder({ orderId: sold.orderId, party: "customer", by: "guest", now }));
  await callOff(sold.orderId, now);
  await sendAll(sold.orderId, now);
  return sold;
}

/** Its buyer is away, and has said where it may be left. */
async function laterAndInTheShed(at: Date, till: DemoTill): Promise<Placed | null> {
  const sold = await sell(till, { key: "coffee", buyer: hana, wanted: { "BRI-GRD-COA": 1, "KET-GNK-CRM": 1 }, at });
  if (!sold) return null;
  const asked = { orderId: sold.orderId, by: "guest", now: later(at, HOUR) };
  await datedBack(asked.now, async () => must(await changeSafePlace({ ...asked, place: "Im Schuppen hinter dem Haus" })));
  const order = await readOrder(sql, sold.orderId);
  const road = order && (await findOwnRoad({ option: order.deliveryOption, country: order.shippingAddress.country, now: asked.now }));
  const day = road && dayChoices(order.deliveryBasis, road)[3]?.window;
  const now = later(asked.now, MINUTE);
  if (day) await datedBack(now, async () => must(await changeDeliveryDay({ ...asked, day: day.from, shownTo: day.to, now })));
  return sold;
}

async function oneMissing(on: Date, till: DemoTill): Promise<Placed | null> {
  const { bought: at, work } = handled(on, [3], await shopNow());
  const [now = at] = work;
  const sold = await sell(till, { key: "one-missing", buyer: bruno, wanted: { "THR-JMP-BRK-M": 1, "KET-GNK-BRK": 1 }, at });
  if (!sold) return null;
  const jumper = (await readLines(sql, sold.orderId)).find(({ sku }) => sku.startsWith("THR-JMP"));
  must(
    await cancelLine({
      orderId: sold.orderId,
      lineId: jumper?.id ?? "",
      by: await staffName("sol@kept.example"),
      now,
    }),
  );
  await sendAll(sold.orderId, now);
  return sold;
}

/** A refund above the limit, waiting for the second person. */
async function twoPeople(on: Date, till: DemoTill): Promise<Placed | null> {
  const { bought: at, work } = handled(on, [3], await shopNow());
  const [now = at] = work;
  const sold = await sell(till, { key: "two-people", buyer: dilara, wanted: { "COR-HPH-NAV": 2 }, at });
  if (!sold) return null;
  const typed = { everything: true, lines: [], shipping: "", other: "" };
  const by = await staffName("femi@kept.example");
  must(
    await refundOrder({
      orderId: sold.orderId,
      typed,
      reason: "other",
      note: "The buyer moved abroad and asks for all of it back.",
      by,
      now,
    }),
  );
  return sold;
}

/** Called off, and the bank takes its time: the refund is sent and not there yet. */
async function slowBank(on: Date, till: DemoTill): Promise<Placed | null> {
  const { bought: at, work } = handled(on, [1], await shopNow());
  const [now = at] = work;
  const sold = await sell(till, { key: "slow-bank", buyer: hana, wanted: { "QUI-CLK-MUS": 1 }, at, card: SLOW_REFUND });
  if (!sold) return null;
  must(await cancelOrder({ orderId: sold.orderId, party: "staff", by: await staffName("sol@kept.example"), now }));
  await callOff(sold.orderId, now);
  await sendAll(sold.orderId, now);
  return sold;
}

async function disputed(at: Date, till: DemoTill): Promise<Placed | null> {
  const sold = await sell(till, { key: "disputed", buyer: kaya, wanted: { "VOL-PWB-COA": 2 }, at, card: DISPUTED });
  if (!sold) return null;
  const payment = await sql.one<{ intentId: string }>`SELECT intent_id FROM payment WHERE order_id = ${sold.orderId}`;
  for await (const told of paymentProvider().listDisputes(earlier(realNow(), HOUR)))
    if (told.intentId === payment?.intentId) await recordOrderDispute(told, later(at, 3 * DAY));
  return sold;
}

/** What the worker would do at once: nothing is to come any more. */
const callOff = (orderId: string, at: Date): Promise<void> =>
  transaction((tx) => dropPromise(tx, { kind: "deliver_by", subject: orderId }, { reason: "order.cancelled", at }));

/** And within minutes: refunds go out, and those that arrived are closed. */
async function sendAll(orderId: string, asked: Date): Promise<void> {
  const refunds = await sql.many<{ id: string }>`SELECT id FROM refund WHERE order_id = ${orderId}`;
  for (const { id } of refunds) {
    const arrived = later(asked, 2 * MINUTE);
    await sendRefund(id, arrived);
    await datedBack(arrived, () => closeRefund(id, arrived));
  }
}

async function staffName(email: string): Promise<string> {
  const staff = await sql.one<{ id: string }>`SELECT id FROM staff WHERE email = ${email}`;
  return staff ? `staff:${staff.id}` : "system:seed";
}
