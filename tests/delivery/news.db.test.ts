import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { calendarKey, findCalendar } from "../../lib/delivery/queries/calendar.ts";
import { findOrderNews } from "../../lib/delivery/queries/news.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { changeDeliveryDay, changeSafePlace } from "../../lib/orders/commands/change-wish.ts";
import { orderLink, revokeOrderLinks } from "../../lib/orders/commands/links.ts";
import { dayChoices } from "../../lib/orders/rules/change.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { hashToken } from "../../lib/platform/secrets.ts";
import { findOwnRoad } from "../../lib/shipping/queries/sending.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";

const viewer = vi.hoisted(() => ({ customerId: null, accessHashes: [] as string[] }));
vi.mock("../../lib/orders/queries/viewer.ts", () => ({ findOrderViewer: async () => viewer }));

const NOW = new Date("2026-11-22T10:00:00Z");
let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
});
afterAll(() => till.close());
beforeEach(() => {
  viewer.accessHashes = [];
});

async function paidOrder() {
  const { orderId } = await soldOrder(till, [await stockThing({ units: 3 })]);
  const basis = JSON.stringify({ dispatchOn: "2026-11-23", timeZone: "Europe/Dublin" });
  const order = await sql.one<{ number: string }>`
    UPDATE orders SET delivery_option = 'standard', delivery_basis = ${basis}::jsonb WHERE id = ${orderId} RETURNING number`;
  await transaction((tx) => orderLink(tx, orderId));
  return { orderId, number: order?.number ?? "" };
}

/** Lets this browser in, as a link from a mail does. */
async function letIn(orderId: string): Promise<void> {
  const hash = hashToken(orderId);
  await sql.exec`
    INSERT INTO order_access (id, token_hash, order_id, expires_at) VALUES (${newId("token")}, ${hash}, ${orderId}, now() + interval '1 day')`;
  viewer.accessHashes = [hash];
}

const asked = (number: string, key?: string) => findCalendar({ number, key, locale: "en-IE", now: NOW });
const property = (file: string | null, name: string) => new RegExp(`^${name}[;:](?:.*:)?(.+)$`, "m").exec(file ?? "")?.[1]?.trim();

describe("an order as a calendar entry", () => {
  test("opens for who sees the order or has its key, and for nobody else; shut with the order's links", async () => {
    const { orderId, number } = await paidOrder();
    const key = await calendarKey(orderId);
    expect(await asked(number)).toBeNull();
    expect(await asked(number, "A".repeat(43))).toBeNull();
    expect(await asked(number, await calendarKey((await paidOrder()).orderId))).toBeNull();
    expect(property(await asked(number, key), "DTSTART")).toBe("20261124");
    expect(property(await asked(number, key), "DTEND")).toBe("20261126");
    await revokeOrderLinks(sql, orderId);
    expect(await asked(number, key)).toBeNull();
    await letIn(orderId);
    expect(await asked(number)).toContain("BEGIN:VEVENT");
  });

  test("says in its reader's language where it is collected", async () => {
    const { orderId, number } = await paidOrder();
    const address = { line1: "14 Cable Lane", line2: null, postcode: "D02 X285", city: "Dublin", country: "IE" };
    const basis = JSON.stringify({ counter: { id: "standard", name: "Der Laden", note: "", address } });
    await sql.exec`
      UPDATE orders SET locale = 'de-IE', delivery_basis = delivery_basis || ${basis}::jsonb WHERE id = ${orderId}`;
    await letIn(orderId);
    expect(property(await asked(number), "LOCATION")).toMatch(/^Standard/);
    await sql.exec`UPDATE orders SET locale = 'en-IE' WHERE id = ${orderId}`;
    expect(property(await asked(number), "LOCATION")).toMatch(/^Der Laden/);
  });

  test("stays the same entry with a higher number when the promise moves", async () => {
    const { orderId, number } = await paidOrder();
    const key = await calendarKey(orderId);
    const before = await asked(number, key);
    const road = await findOwnRoad({ option: "standard", country: "IE", now: NOW });
    const day = road && dayChoices({ dispatchOn: "2026-11-23" }, road)[3]?.window;
    if (!day) throw new Error("no day");
    expect(await changeDeliveryDay({ orderId, by: "guest", now: NOW, day: day.from, shownTo: day.to })).toMatchObject({ ok: true });
    const after = await asked(number, key);
    expect(property(after, "UID")).toBe(property(before, "UID"));
    expect(Number(property(after, "SEQUENCE"))).toBeGreaterThan(Number(property(before, "SEQUENCE")));
    expect(property(after, "DTSTART")).toBe(day.from.replaceAll("-", ""));
  });
});

describe("news of an order", () => {
  const news = (number: string, seen?: string) => findOrderNews(number, { locale: "en-IE", now: NOW, seen });

  test("are nobody else's", async () => {
    const { number } = await paidOrder();
    expect(await news(number)).toBeNull();
  });

  test("are told once: what the page has shown is none, a change or a scan is", async () => {
    const { orderId, number } = await paidOrder();
    await letIn(orderId);
    const first = await news(number);
    expect(first?.said).toMatch(/^On our packing list\. Arrives /);
    expect(await news(number, first?.stamp)).toEqual({ stamp: first?.stamp, said: null });
    await changeSafePlace({ orderId, by: "guest", now: NOW, place: "In the shed" });
    const second = await news(number, first?.stamp);
    expect(second?.said).not.toBeNull();
    expect(await news(number, second?.stamp)).toMatchObject({ said: null });
    const tomorrow = await findOrderNews(number, { locale: "en-IE", now: new Date("2026-11-27T10:00:00Z"), seen: second?.stamp });
    expect(tomorrow?.said).toMatch(/That date has passed/);
  });
});
