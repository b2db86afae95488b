import { z } from "zod";
import { idField } from "@/lib/kernel/fields";
import { ok, refuse } from "@/lib/kernel/result";
import { openOwnOrder } from "@/lib/orders/commands/access";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { startPayment } from "@/lib/payments/commands/start-payment";
import { paths } from "@/lib/platform/paths";
import { readCookie } from "@/lib/platform/request";
import { moneyRoute } from "@/lib/platform/route";

/** Once more to the payment page of an order that waits for its payment. */
export const POST = moneyRoute({
  name: "orders.pay",
  input: z.strictObject({ order: idField("ord") }),
  limits: [{ by: "source", points: 20, seconds: 600 }],
  run: async ({ input, locale, source }) => {
    const own = await openOwnOrder(input.order, {
      viewer: await findOrderViewer(),
      cartToken: await readCookie("cart"),
      cookie: undefined,
      remember: false,
    });
    if (!own) return refuse("unknown");
    const started = await startPayment({ orderId: input.order, source });
    return !started.ok && started.problem.code === "confirm_first" ? ok({ url: paths(locale).mailbox() }) : started;
  },
  leadsTo: ({ url }) => url,
  back: (locale) => paths(locale).cart(),
});
