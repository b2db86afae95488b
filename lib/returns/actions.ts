"use server";
import { actorName } from "../kernel/actor.ts";
import { refuse } from "../kernel/result.ts";
import { publicAction, staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as settling from "./commands/settle.ts";
import * as commands from "./commands.ts";
import { ifOwnOrderId, ownOrderId } from "./queries/own-order.ts";
import { confirmWithdrawalInput, draftWithdrawalInput, settleReturnInput } from "./schema.ts";

const limits = [{ by: "source", points: 30, seconds: 3_600 }] as const;

/** "Withdraw from contract here": writes down what, asks for nothing twice, and leads to the confirmation. */
export const draftWithdrawal = publicAction({
  name: "returns.draft",
  input: draftWithdrawalInput,
  limits,
  run: async ({ input: { number, ...wish }, now }) => {
    const orderId = await ownOrderId(number);
    return orderId ? commands.draftWithdrawal({ ...wish, orderId, now }) : refuse("unknown");
  },
  leadsTo: ({ number, returnId }, { locale }) => paths(locale).confirmWithdrawal(number, returnId),
});

/** "Confirm withdrawal": declares it; twice is once. */
export const confirmWithdrawal = publicAction({
  name: "returns.confirm",
  input: confirmWithdrawalInput,
  limits,
  run: async ({ actor, input, now, locale }) => {
    const orderId = await ifOwnOrderId(input.orderId);
    return orderId ? commands.confirmWithdrawal({ actor, orderId, returnId: input.returnId, now, locale }) : refuse("unknown");
  },
  leadsTo: ({ orderNumber, returnId }, { locale }) => paths(locale).confirmWithdrawal(orderNumber, returnId),
});

/** The money of a return goes back, with a second factor given just now. */
export const settleReturn = staffAction({
  name: "returns.settle",
  permission: "returns.settle",
  fresh: true,
  input: settleReturnInput,
  run: ({ actor, input, now }) => settling.settleReturn({ ...input, by: actorName(actor), now }),
  leadsTo: ({ number }) => paths.admin.return(number),
  said: "returns.desk.granted",
});

/** It has been paid back elsewhere: nothing more is sent. */
export const closeReturn = staffAction({
  name: "returns.close",
  permission: "returns.settle",
  input: settleReturnInput,
  run: ({ actor, input, now }) => settling.closeReturn({ ...input, by: actorName(actor), now }),
  leadsTo: ({ number }) => paths.admin.return(number),
  said: "returns.desk.closed",
});
