"use server";
import { actorName } from "../kernel/actor.ts";
import { refuse } from "../kernel/result.ts";
import { publicAction, staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as cases from "./commands/cases.ts";
import { moveClaim } from "./commands/claims.ts";
import { isOwnCase } from "./queries/own-case.ts";
import { caseInput, chooseInput, claimInput } from "./schema.ts";

/** Back to the case as it is now. */
const leadsTo = ({ orderNumber, caseNumber }: { orderNumber: string; caseNumber: string }, { locale }: { locale: string }): string =>
  paths(locale).recoveryCase(orderNumber, caseNumber);

const limits = [{ by: "source", points: 30, seconds: 3_600 }] as const;

export const acceptRemedy = publicAction({
  name: "feedback.accept",
  input: chooseInput,
  limits,
  said: "feedback.said.accepted",
  run: async ({ actor, input, now }) =>
    (await isOwnCase(input.caseId))
      ? cases.acceptRemedy({ caseId: input.caseId, key: input.remedy, party: "customer", by: actorName(actor), now })
      : refuse("unknown"),
  leadsTo,
});

export const declineRemedies = publicAction({
  name: "feedback.decline",
  input: caseInput,
  limits,
  said: "feedback.said.declined",
  run: async ({ actor, input, now }) =>
    (await isOwnCase(input.caseId)) ? cases.declineRemedies({ ...input, party: "customer", by: actorName(actor), now }) : refuse("unknown"),
  leadsTo,
});

export const closeAsFound = publicAction({
  name: "feedback.found",
  input: caseInput,
  limits,
  said: "feedback.said.closed",
  run: async ({ actor, input, now }) =>
    (await isOwnCase(input.caseId)) ? cases.closeAsFound({ ...input, party: "customer", by: actorName(actor), now }) : refuse("unknown"),
  leadsTo,
});

export const verifyCase = publicAction({
  name: "feedback.verify",
  input: caseInput,
  limits,
  said: "feedback.said.closed",
  run: async ({ actor, input, now }) =>
    (await isOwnCase(input.caseId)) ? cases.verifyCase({ ...input, party: "customer", by: actorName(actor), now }) : refuse("unknown"),
  leadsTo,
});

/** Staff offer what the policy left to a person. */
export const offerRemedies = staffAction({
  name: "feedback.offer",
  permission: "cases.settle",
  input: caseInput,
  subject: ({ caseId }) => caseId,
  said: "feedback.said.offered",
  run: ({ actor, input, now }) => cases.offerRemedies({ ...input, party: "staff", by: actorName(actor), now }),
  leadsTo: ({ caseNumber }) => paths.admin.case(caseNumber),
});

/** It turned up, or was no fault. */
export const closeCase = staffAction({
  name: "feedback.close",
  permission: "cases.settle",
  input: caseInput,
  subject: ({ caseId }) => caseId,
  said: "feedback.said.closed",
  run: ({ actor, input, now }) => cases.closeAsFound({ ...input, party: "staff", by: actorName(actor), now }),
  leadsTo: ({ caseNumber }) => paths.admin.case(caseNumber),
});

/** Staff filed a claim with the carrier, or have its answer. */
export const moveCarrierClaim = staffAction({
  name: "feedback.claim",
  permission: "cases.settle",
  input: claimInput,
  subject: ({ claimId }) => claimId,
  said: "feedback.said.claim",
  run: ({ actor, input, now }) => moveClaim({ ...input, staff: actor, now }),
  leadsTo: ({ caseNumber }) => paths.admin.case(caseNumber),
});
