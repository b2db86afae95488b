"use server";
import { actorName } from "../kernel/actor.ts";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import { endChallenge } from "./commands/challenge.ts";
import { decideRefund } from "./commands/refunds.ts";
import { nothingInput, refundIdInput } from "./schema.ts";

/** The second person's yes, with a second factor given just now (TRUST R33). */
export const approveRequestedRefund = staffAction({
  name: "payments.approveRefund",
  permission: "refunds.approve",
  fresh: true,
  input: refundIdInput,
  said: "payments.said.approved",
  run: ({ actor, input, now }) => decideRefund("approve", { refundId: input.refundId, by: actorName(actor), now }),
});

export const declineRequestedRefund = staffAction({
  name: "payments.declineRefund",
  permission: "refunds.approve",
  input: refundIdInput,
  said: "payments.said.declined",
  run: ({ actor, input, now }) => decideRefund("decline", { refundId: input.refundId, by: actorName(actor), now }),
});

/** Guests pay without confirming their mailbox again; the next wave of refused cards turns it on anew (TRUST R47). */
export const endCardChallenge = staffAction({
  name: "payments.endChallenge",
  permission: "payments.guard",
  input: nothingInput,
  said: "payments.said.challengeEnded",
  run: ({ actor }) => endChallenge(actorName(actor)),
  leadsTo: () => paths.admin.cardTries(),
});
