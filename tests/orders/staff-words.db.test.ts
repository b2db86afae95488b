import { afterAll, beforeAll, expect, test } from "vitest";
import { staffWords } from "@/lib/orders/queries/staff-words.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { hire } from "../journey/staff.ts";
import { openTill, stockThing } from "./shop.ts";
import { soldOrder } from "./sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

test("what was bought in another language is called as the catalogue calls it in the reader's; the rest keeps its words", async () => {
  const thing = await stockThing({ units: 1 });
  await sql.exec`
    UPDATE product SET name = '{"en":"Gooseneck kettle","de":"Schwanenhals-Wasserkocher"}' WHERE id = ${thing.productId}`;
  await sql.exec`UPDATE variant SET title = '{"en":"Brick","de":"Ziegelrot"}' WHERE id = ${thing.variantId}`;
  const { orderId } = await soldOrder(till, [thing]);
  const [line] = await sql.many<{ lineId: string; title: string; options: string }>`
    SELECT id AS line_id, title, options FROM line_item WHERE order_id = ${orderId}`;
  if (!line) throw new Error("nothing was sold");
  const english = await hire("Carla", "support");
  expect((await staffWords(english, [line.lineId]))(line)).toEqual(line);
  expect((await staffWords({ ...english, locale: "de-DE" }, [line.lineId]))(line)).toEqual({
    ...line,
    title: "Schwanenhals-Wasserkocher",
    options: "Ziegelrot",
  });
});
