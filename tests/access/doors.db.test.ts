import { beforeAll, describe, expect, test, vi } from "vitest";
import { must } from "../../lib/kernel/result.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { draftOf, stockThing } from "../orders/shop.ts";
import { findDoors } from "../support/source/doors.ts";
import { type Cell, tryDoor } from "./cells.ts";
import { ACTIONS, FRESH, mayBy, ROUTES } from "./expected.ts";
import { actionCaller, notAllowed, routeCaller } from "./in-process.ts";
import { type Person, World } from "./world.ts";

vi.mock("next/headers", async () => (await import("./in-process.ts")).nextHeaders);
vi.mock("next/server", () => ({ connection: async () => undefined }));
vi.mock("next/cache", () => ({ refresh: () => undefined, revalidateTag: () => undefined, unstable_cache: (read: unknown) => read }));

const doors = findDoors();
const actions = doors.filter((door) => door.method === null);
const routes = doors.filter((door) => door.method !== null);
const words = { notAllowed };
const wrongIn = (cells: readonly Cell[]) => cells.filter(({ wrong }) => wrong !== null).map(({ name, wrong }) => `${name}: ${wrong}`);

let world: World;
beforeAll(async () => {
  world = await World.open(await stockThing({ units: 5_000 }));
});

describe("what was written down", () => {
  test("names every action, every route, and nothing else", () => {
    expect(Object.keys(ACTIONS).sort()).toEqual(actions.map(({ name }) => name).sort());
    expect(Object.keys(ROUTES).sort()).toEqual(routes.map(({ name }) => name).sort());
  });

  test("asks for the permission the door asks for", () => {
    const wanted = doors.filter(({ permission }) => permission).map(({ name, permission }) => `${name} ${permission}`);
    const written = Object.entries({ ...ACTIONS, ...ROUTES }).flatMap(([name, each]) =>
      each.who === "staff" ? [`${name} ${each.permission}`] : [],
    );
    expect(written.sort()).toEqual(wanted.sort());
  });

  test("has a whole form for every act that wants a fresh code", () => {
    expect(Object.keys(FRESH).sort()).toEqual(
      doors
        .filter(({ fresh }) => fresh)
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe("guest, other customer and wrong role are refused (TRUST R38, R39, R41)", () => {
  test.each(actions.map((door) => [door.name, door] as const))("%s", async (name, door) => {
    const expected = ACTIONS[name];
    if (!expected) throw new Error("not written down");
    expect(wrongIn(await tryDoor(world, { name, expected, call: await actionCaller(door), words }))).toEqual([]);
  });

  test.each(routes.map((door) => [door.name, door] as const))("%s", async (name, door) => {
    const expected = ROUTES[name];
    if (!expected) throw new Error("not written down");
    const call = await routeCaller(door, new URL(env().PUBLIC_URL).origin);
    expect(wrongIn(await tryDoor(world, { name, expected, call, words }))).toEqual([]);
  });
});

describe("acts of weight want a code given just now (TRUST R45)", () => {
  // Where a real order is, nobody empties the shop: the others of this list still have their world.
  beforeAll(async () => {
    const { orderId } = must(await placeOrder(await draftOf([world.line])));
    await sql.exec`UPDATE orders SET mode = 'live' WHERE id = ${orderId}`;
  });

  test.each(doors.filter(({ fresh }) => fresh).map((door) => [door.name, door] as const))("%s", async (name, door) => {
    const role = (["finance", "admin"] as const).find((each) => mayBy(door.permission as "admin.enter", each)) as Person;
    const call = await actionCaller(door);
    const said = async (stale: boolean) => (await call({ fields: FRESH[name] ?? {} }, await world.browserOf(role, { stale }))).said;
    expect(await said(true)).toContain("fresh code");
    expect(await said(false)).not.toContain("fresh code");
  });
});
