"use server";
import { actorName } from "../../kernel/actor.ts";
import { staffAction } from "../../platform/action.ts";
import { paths } from "../../platform/paths.ts";
import * as capabilities from "../commands/capabilities.ts";
import * as fits from "../commands/fits.ts";
import * as needs from "../commands/needs.ts";
import * as review from "../commands/review.ts";
import {
  capabilityForm,
  fitmentForm,
  needForm,
  provisionForm,
  removeFitmentInput,
  removeNeedInput,
  removeProvisionInput,
  settleInput,
} from "../schema/desk.ts";

const ofProduct = (_: unknown, { input: { productId } }: { input: { productId: string } }): string => paths.admin.needsOf(productId);

export const saveCapability = staffAction({
  name: "needs.save_capability",
  permission: "catalog.edit",
  input: capabilityForm,
  subject: ({ key }) => key,
  said: "needs.said.saved",
  run: ({ input }) => capabilities.saveCapability(input),
  leadsTo: () => paths.admin.capabilities(),
});

export const saveNeed = staffAction({
  name: "needs.save_need",
  permission: "catalog.edit",
  input: needForm,
  subject: ({ productId }) => productId,
  said: "needs.said.saved",
  run: ({ input, now }) => needs.saveNeed(input, now),
  leadsTo: ofProduct,
});

export const removeNeed = staffAction({
  name: "needs.remove_need",
  permission: "catalog.edit",
  input: removeNeedInput,
  subject: ({ id }) => id,
  said: "needs.said.removed",
  run: ({ input }) => needs.removeNeed(input),
  leadsTo: ofProduct,
});

export const saveProvision = staffAction({
  name: "needs.save_provision",
  permission: "catalog.edit",
  input: provisionForm,
  subject: ({ productId }) => productId,
  said: "needs.said.saved",
  run: ({ input, now }) => fits.saveProvision(input, now),
  leadsTo: ofProduct,
});

export const removeProvision = staffAction({
  name: "needs.remove_provision",
  permission: "catalog.edit",
  input: removeProvisionInput,
  subject: ({ id }) => id,
  said: "needs.said.removed",
  run: ({ input }) => fits.removeProvision(input),
  leadsTo: ofProduct,
});

export const saveFitment = staffAction({
  name: "needs.save_fitment",
  permission: "catalog.edit",
  input: fitmentForm,
  subject: ({ productId }) => productId,
  said: "needs.said.saved",
  run: ({ input, now }) => fits.saveFitment(input, now),
  leadsTo: ofProduct,
});

export const removeFitment = staffAction({
  name: "needs.remove_fitment",
  permission: "catalog.edit",
  input: removeFitmentInput,
  subject: ({ id }) => id,
  said: "needs.said.removed",
  run: ({ input }) => fits.removeFitment(input),
  leadsTo: ofProduct,
});

/** What customers said was wrong with a need has been looked at. */
export const settleReview = staffAction({
  name: "needs.settle_review",
  permission: "catalog.edit",
  input: settleInput,
  subject: ({ needId }) => needId,
  said: "needs.said.settled",
  run: ({ input, actor, now }) => review.settleReview({ ...input, by: actorName(actor), now }),
});
