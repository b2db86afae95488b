import { expect, test } from "vitest";
import { offersIn } from "@/lib/delivery/queries/late-words.ts";
import type { Remedy } from "@/lib/delivery/rules/remedies.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { stockThing } from "../orders/shop.ts";

test("what may come instead is called as its reader's language calls it, and so is what was ordered", async () => {
  const { variantId, productId } = await stockThing({ units: 1 });
  await sql.exec`UPDATE product SET name = '{"en":"Task lamp","de":"Arbeitsleuchte"}' WHERE id = ${productId}`;
  await sql.exec`UPDATE variant SET title = '{"en":"Brick","de":"Ziegelrot"}' WHERE id = ${variantId}`;
  const instead = { lineId: "lin_1", quantity: 1, variantId, title: "Arbeitsleuchte", options: "Ziegelrot", picture: null };
  const wait: Remedy = { key: "wait", amount: 500 };
  const news = [{ remedies: [wait, { key: "similar", amount: 0, substitutes: [{ ...instead, insteadOf: "Wasserkocher" }] } as Remedy] }];
  const order = { locale: "de-DE", lines: [{ id: "lin_1", title: "Kettle" }] };
  expect(await offersIn("de-IE", order, news)).toEqual(news);
  expect(await offersIn("en-IE", order, news)).toEqual([
    {
      remedies: [
        wait,
        { key: "similar", amount: 0, substitutes: [{ ...instead, title: "Task lamp", options: "Brick", insteadOf: "Kettle" }] },
      ],
    },
  ]);
});
