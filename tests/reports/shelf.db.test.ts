import { expect, test } from "vitest";
import { pick } from "@/lib/kernel/localized.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { listShelf } from "@/lib/reports/queries/shelf.ts";
import { hire } from "../journey/staff.ts";
import { stockThing } from "../orders/shop.ts";

const NAMES = ["Probe Wolle", "Probe Wärme", "Probe LED", "Probe Lampe"];

test("the shelf stands by name as readers sort names: ä beside a, and capitals beside small letters", async () => {
  for (const name of NAMES) {
    const { productId } = await stockThing({ units: 1 });
    await sql.exec`UPDATE product SET name = ${JSON.stringify({ en: name, de: name })}::jsonb WHERE id = ${productId}`;
  }
  const reader = { ...(await hire("Carla", "catalog")), locale: "de-DE" };
  const { rows } = await listShelf(reader, { view: "all", q: "Probe", page: 1, now: new Date() });
  expect(rows.map(({ name }) => pick(name, "de-DE"))).toEqual(["Probe Lampe", "Probe LED", "Probe Wärme", "Probe Wolle"]);
});
