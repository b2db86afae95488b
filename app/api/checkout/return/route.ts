import { z } from "zod";
import { showTruth } from "@/app/api/checkout/_parts/show-truth";
import { idField } from "@/lib/kernel/fields";
import { ok } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";

/** Where the payment page sends the buyer when it is done. */
export const GET = readRoute({
  name: "orders.paymentReturn",
  input: z.strictObject({ order: idField("ord") }),
  limits: [{ by: "source", points: 240, seconds: 600 }],
  run: async ({ input, locale }) => ok(await showTruth(input.order, { locale, by: "system:return" })),
});
