"use server";
import { refuse } from "../kernel/result.ts";
import { findOrder } from "../orders/queries/order.ts";
import { findOrderViewer, findOwnOrderId } from "../orders/queries/viewer.ts";
import { publicAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands.ts";
import { confirmWithdrawalInput, draftWithdrawalInput } from "./schema.ts";

const limits = [{ by: "source", points: 30, seconds: 3_600 }] as const;

/** "Withdraw from contract here": writes down what, asks for nothing twice, and leads to the confirmation. */
export const draftWithdrawal = publicAction({
  name: "returns.draft",
  input: draftWithdrawalInput,
  limits,
  run: async ({ input: { number, ...wish }, now }) => {
    const order = await findOrder(await findOrderViewer(), number);
    return order ? commands.draftWithdrawal({ ...wish, orderId: order.id, now }) : refuse("unknown");
  },
  leadsTo: ({ number, returnId }, { locale }) => paths(locale).confirmWithdrawal(number, returnId),
});

/** "Confirm withdrawal": declares it; twice is once. */
export const confirmWithdrawal = publicAction({
  name: "returns.confirm",
  input: confirmWithdrawalInput,
  limits,
  run: async ({ actor, input, now, locale }) => {
    const orderId = await findOwnOrderId(input.orderId);
    return orderId ? commands.confirmWithdrawal({ actor, orderId, returnId: input.returnId, now, locale }) : refuse("unknown");
  },
  leadsTo: ({ orderNumber, returnId }, { locale }) => paths(locale).confirmWithdrawal(orderNumber, returnId),
});
