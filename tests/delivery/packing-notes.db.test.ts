import { beforeAll, describe, expect, test } from "vitest";
import { openWork } from "@/lib/delivery/commands/open.ts";
import { packLines } from "@/lib/delivery/commands/pack.ts";
import type { PackedAs } from "@/lib/delivery/rules/packing.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { allProblems } from "@/lib/platform/problems.ts";
import { NOW, placeOrder, stockTheShop, WIM, worksOf } from "./orders.ts";

const PACKING = { box: "small", padding: "wrapped", fragile: true, lithium: "UN3481", extras: [{ en: "Card", de: "Karte" }] };

beforeAll(async () => {
  await stockTheShop();
  await sql.exec`UPDATE product SET packing = ${JSON.stringify(PACKING)}::jsonb`;
});

async function toPack() {
  const order = await placeOrder();
  await openWork(order.id);
  const [work] = await worksOf(order.id);
  if (!work) throw new Error("no work");
  return { order, fulfillmentId: work.id };
}

const packedAsOf = async (id: string) =>
  (await sql.one<{ packedAs: PackedAs }>`SELECT packed_as FROM fulfillment WHERE id = ${id}`)?.packedAs;

describe("ticking what belongs to a parcel", () => {
  test("is kept with how it was packed, in the words of that day", async () => {
    const { order, fulfillmentId } = await toPack();
    const ticked = order.lines.flatMap((line) => [`${line}.extra0`, `${line}.lithium`]);
    const said = { box: "large", padding: "paper", ticked, reason: null } as const;
    expect(await packLines({ fulfillmentId, lineIds: order.lines, said, staff: WIM, now: NOW })).toMatchObject({ ok: true });
    const kept = await packedAsOf(fulfillmentId);
    expect(kept).toMatchObject({ box: "large", padding: "paper", reason: null });
    expect(kept?.notes.filter((each) => !each.ticked).map(({ note }) => note.key)).toEqual(["fragile", "fragile"]);
    expect(kept?.notes[0]?.note).toMatchObject({ what: { de: "Karte" } });
  });

  test("a mark left out is refused at its tick, and nothing is packed; with a reason it is", async () => {
    const { order, fulfillmentId } = await toPack();
    const [first = "", second = ""] = order.lines;
    const said = {
      box: "small",
      padding: "wrapped",
      ticked: [`${first}.extra0`, `${first}.lithium`, `${second}.extra0`],
      reason: null,
    } as const;
    const refused = await packLines({ fulfillmentId, lineIds: order.lines, said, staff: WIM, now: NOW });
    expect(refused.ok ? [] : allProblems(refused.problem).map(({ field }) => field)).toEqual(["reason", `note.${second}.lithium`]);
    expect((await worksOf(order.id))[0]?.state).toBe("to_pack");
    const reasoned = { ...said, reason: "Battery taken out, the customer keeps theirs" };
    expect(await packLines({ fulfillmentId, lineIds: order.lines, said: reasoned, staff: WIM, now: NOW })).toMatchObject({ ok: true });
    expect(await packedAsOf(fulfillmentId)).toMatchObject({ reason: reasoned.reason });
  });

  test("only the lines in the box are asked for", async () => {
    const { order, fulfillmentId } = await toPack();
    const [first = ""] = order.lines;
    const said = { box: "small", padding: "wrapped", ticked: [`${first}.extra0`, `${first}.lithium`], reason: null } as const;
    expect(await packLines({ fulfillmentId, lineIds: [first], said, staff: WIM, now: NOW })).toMatchObject({ ok: true });
    expect((await packedAsOf(fulfillmentId))?.notes.map(({ lineId }) => lineId)).toEqual([first, first, first]);
  });
});
