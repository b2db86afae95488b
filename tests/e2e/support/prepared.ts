import { expect, type Page } from "@playwright/test";
import { judgeDeliveries } from "../../../lib/delivery/commands/judge.ts";
import { giveLateNotice } from "../../../lib/delivery/commands/late.ts";
import { openWork } from "../../../lib/delivery/commands/open.ts";
import { packLines } from "../../../lib/delivery/commands/pack.ts";
import { createShipments } from "../../../lib/delivery/commands/ship.ts";
import { moveStock } from "../../../lib/inventory/commands.ts";
import type { Staff } from "../../../lib/kernel/actor.ts";
import { DAY } from "../../../lib/kernel/clock.ts";
import { type Id, newId } from "../../../lib/kernel/ids.ts";
import { must } from "../../../lib/kernel/result.ts";
import { orderLink, orderLinkUrl } from "../../../lib/orders/commands/links.ts";
import { moveClock, shopNow } from "../../../lib/platform/clock.ts";
import { sql, transaction } from "../../../lib/platform/db/pool.ts";
import { watchPromises } from "../../../lib/promises/jobs.ts";
import { type Buyer, sell } from "../../../prisma/seed/sales.ts";
import { openDemoTill } from "../../../prisma/seed/till.ts";
import { freshEmail } from "./people.ts";

const PACKER: Staff = {
  kind: "staff",
  id: "stf_walk00000" as Id<"staff">,
  name: "walk",
  email: "",
  roles: ["warehouse"],
  locale: "en-IE",
  sessionId: "",
  reauthAt: null,
};

/** How a parcel fares, in the words of the demo carrier (scripts/stand-ins/carrier/stories.ts); nothing for an honest way. */
export type Story = "" | "Lost" | "Late" | "Never fetched";

export type Wanted = {
  readonly name: string;
  readonly locale?: "en-IE" | "de-DE";
  readonly story?: Story;
  /** Stock code → units. */
  readonly things?: Readonly<Record<string, number>>;
  /** A parcel for each line instead of one for all. */
  readonly apart?: boolean;
  /** Buys with an account that there is. */
  readonly email?: string;
};

export type Prepared = {
  readonly orderId: string;
  readonly number: string;
  readonly email: string;
  readonly link: string;
  readonly locale: string;
};

const STREETS = {
  "en-IE": { line1: "3 Fade Street", postcode: "D02 XY45", city: "Dublin", country: "IE" },
  "de-DE": { line1: "Torstraße 17", postcode: "10119", city: "Berlin", country: "DE" },
} as const;

/** An order that was placed, paid, packed and labelled by the shop's own commands: the walk begins with its parcels. */
export async function prepared({
  name,
  locale = "en-IE",
  story = "",
  things = { "KET-MOK-3": 1 },
  apart = false,
  email,
}: Wanted): Promise<Prepared> {
  for (const [sku, units] of Object.entries(things)) await restock(sku, units + 5);
  const till = await openDemoTill();
  if (!till) throw new Error("no payment page to pay on");
  const buyer: Buyer = {
    name,
    email: email ?? freshEmail(name.split(" ")[0]?.toLowerCase() ?? "walker"),
    locale,
    address: { ...STREETS[locale], line2: story },
  };
  const sold = await sell(till, { key: `walk-${crypto.randomUUID()}`, buyer, wanted: things, at: await shopNow() });
  const orderId = sold?.orderId ?? "";
  await send(orderId, apart);
  const order = await sql.one<{ number: string }>`SELECT number FROM orders WHERE id = ${orderId}`;
  const link = await transaction(async (tx) => orderLinkUrl(await orderLink(tx, orderId), locale));
  return { orderId, number: order?.number ?? "", email: buyer.email, link, locale };
}

export async function restock(sku: string, units: number): Promise<string> {
  const level = await sql.one<{ id: string; free: number }>`
    SELECT v.id, l.on_hand - l.reserved AS free FROM variant v JOIN inventory_level l ON l.variant_id = v.id WHERE v.sku = ${sku}`;
  if (!level) throw new Error(`The demo shop has no ${sku}`);
  const quantity = units - level.free;
  if (quantity !== 0)
    await moveStock(sql, {
      variantId: level.id,
      quantity,
      reason: "correction",
      ref: newId("movement"),
      at: await shopNow(),
      by: "system:walk",
    });
  return level.id;
}

async function send(orderId: string, apart: boolean): Promise<void> {
  await openWork(orderId);
  const work = await sql.one<{ id: Id<"fulfillment"> }>`SELECT id FROM fulfillment WHERE order_id = ${orderId}`;
  const lines = await sql.many<{
    lineId: string;
    quantity: number;
  }>`SELECT line_id, quantity FROM fulfillment_line WHERE fulfillment_id = ${work?.id}`;
  const at = { fulfillmentId: work?.id as Id<"fulfillment">, staff: PACKER, now: await shopNow() };
  must(await packLines({ ...at, lineIds: lines.map(({ lineId }) => lineId) }));
  const boxes = apart ? lines.map((line) => [line]) : [lines];
  must(await createShipments({ ...at, service: "standard", parcels: boxes.map((each) => ({ weightGrams: 900, lines: each })) }));
}

/** How many parcels of these orders are not yet where they should be. */
async function elsewhere(orders: readonly Prepared[], states: readonly string[]): Promise<number> {
  const ids = orders.map(({ orderId }) => orderId);
  const rows =
    await sql.many`SELECT id FROM shipment WHERE order_id = ANY(${ids}::text[]) AND voided_at IS NULL AND state::text <> ALL(${states}::text[])`;
  return rows.length;
}

/** The shop's clock goes on, and the carrier scans by it, until these orders' parcels are where they should be. */
export async function daysLater(days: number, orders: readonly Prepared[], states: readonly string[]): Promise<void> {
  await moveClock(days * DAY);
  await expect
    .poll(() => elsewhere(orders, states), { message: `parcels that are ${states.join(" or ")}`, timeout: 40_000, intervals: [400] })
    .toBe(0);
}

/** A day the carrier has had time to scan for. */
const A_DAY_TAKES_MS = 6_000;

/** No faster than people live it: what is told by the day is told on its day, whatever day of the week it is. */
export async function dayByDay(orders: readonly Prepared[], states: readonly string[], most = 9): Promise<void> {
  for (let day = 0; day < most && (await elsewhere(orders, states)) > 0; day++) {
    await moveClock(DAY);
    await expect
      .poll(() => elsewhere(orders, states), { timeout: A_DAY_TAKES_MS, intervals: [400] })
      .toBe(0)
      .catch(() => undefined);
  }
  expect(await elsewhere(orders, states)).toBe(0);
}

/** Days until each of these orders' promises has passed: what day of the week it is decides how many. */
export async function daysUntilOverdue(orders: readonly Prepared[]): Promise<number> {
  const ids = orders.map(({ orderId }) => orderId);
  const last = await sql.one<{
    dueAt: Date;
  }>`SELECT max(due_at) AS due_at FROM promise WHERE kind = 'deliver_by' AND subject = ANY(${ids}::text[])`;
  return Math.ceil(((last?.dueAt.getTime() ?? 0) - (await shopNow()).getTime()) / DAY);
}

/** What the timetable does by the hour: dates are judged, and whoever waits in vain is told. */
export async function tellOfDelays(orders: readonly Prepared[]): Promise<void> {
  await judgeDeliveries();
  await watchPromises();
  for (const { orderId } of orders) await giveLateNotice(orderId);
}

/** The order's page, as its link in every mail opens it. */
export async function openAsGuest(page: Page, order: Prepared): Promise<void> {
  await page.goto(order.link);
  await expect(page.getByText(order.number).first()).toBeVisible();
}
