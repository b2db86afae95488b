"use server";
import { actorName } from "../kernel/actor.ts";
import { ok, refuse } from "../kernel/result.ts";
import { customerAction, publicAction, staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import { declareAtHome as declare, forgetAtHome as forget, tellAtHome, undeclareAtHome } from "./commands/at-home.ts";
import { claimByLabel } from "./commands/claims.ts";
import { setNumbers as writeNumbers, setSerial as writeSerial } from "./commands/serials.ts";
import { endTransferCode as endCode, makeTransferCode as makeCode, redeemTransferCode } from "./commands/transfers.ts";
import { findOrdersOfLabel, findOwnOwnership } from "./queries/own-unit.ts";
import { homeOfOwnership } from "./queries/present-home.ts";
import {
  claimInput,
  declareInput,
  forgetAtHomeInput,
  forgetHomeInput,
  numbersInput,
  ownershipInput,
  redeemInput,
  serialInput,
  tellHomeInput,
  undeclareInput,
} from "./schema.ts";

/** The thing's page as it is now. */
const leadsTo = ({ publicCode }: { publicCode: string }, { locale }: { locale: string }): string => paths(locale).thing(publicCode);

const limits = [{ by: "source", points: 40, seconds: 3_600 }] as const;

/** It came before the carrier said so: the code on its box makes it theirs. */
export const claimThing = publicAction({
  name: "ownership.claim",
  input: claimInput,
  limits,
  said: "ownership.said.claimed",
  run: async ({ actor, input, now }) =>
    claimByLabel({ code: input.code, orderIds: await findOrdersOfLabel(input.code), by: actorName(actor), now }),
  leadsTo,
});

export const makeTransferCode = publicAction({
  name: "ownership.make_code",
  input: ownershipInput,
  limits,
  run: async ({ actor, input, now }) => {
    const own = await findOwnOwnership(input.ownershipId);
    return own ? makeCode({ ownershipId: own.id, by: actorName(actor), now }) : refuse("unknown");
  },
  leadsTo,
});

export const endTransferCode = publicAction({
  name: "ownership.end_code",
  input: ownershipInput,
  limits,
  said: "ownership.said.codeEnded",
  run: async ({ actor, input, now }) => {
    const own = await findOwnOwnership(input.ownershipId);
    return own ? endCode({ ownershipId: own.id, by: actorName(actor), now }) : refuse("unknown");
  },
  leadsTo,
});

export const setSerial = publicAction({
  name: "ownership.set_serial",
  input: serialInput,
  limits,
  said: "ownership.said.serial",
  run: async ({ actor, input, now }) => {
    const own = await findOwnOwnership(input.ownershipId);
    return own ? writeSerial({ ...input, ownershipId: own.id, by: actorName(actor), now }) : refuse("unknown");
  },
  leadsTo,
});

/** Somebody was given a thing, and the code with it. */
export const redeemCode = customerAction({
  name: "ownership.redeem",
  input: redeemInput,
  limits,
  said: "ownership.said.redeemed",
  run: ({ actor, input, now }) => redeemTransferCode({ code: input.code, customer: actor, by: actorName(actor), now }),
  leadsTo,
});

/** What their home is like, told at a guide that has steps for it: those are shown from then on. */
export const tellHome = publicAction({
  name: "ownership.tell_home",
  input: tellHomeInput,
  limits,
  said: "ownership.said.homeTold",
  run: async ({ input: { ownershipId, key, value }, now }) => {
    const own = await findOwnOwnership(ownershipId);
    if (!own) return refuse("unknown");
    const told = await tellAtHome(await homeOfOwnership(own.id), { key, value, where: "guide", now });
    return told.ok ? ok(own) : told;
  },
  leadsTo: ({ publicCode }, { input: { key, purpose }, locale }) =>
    paths(locale).thingGuide(publicCode, purpose, key === "height" ? {} : { home: "told" }),
});

export const forgetHome = publicAction({
  name: "ownership.forget_home",
  input: forgetHomeInput,
  limits,
  said: "ownership.said.homeForgotten",
  run: async ({ input: { ownershipId, key } }) => {
    const own = await findOwnOwnership(ownershipId);
    if (!own) return refuse("unknown");
    await forget(await homeOfOwnership(own.id), key);
    return ok(own);
  },
  leadsTo: ({ publicCode }, { input, locale }) => paths(locale).thingGuide(publicCode, input.purpose),
});

/** On the page of one's own things. */
const atMyThings = {
  limits,
  leadsTo: (_: unknown, { locale }: { locale: string }): string => `${paths(locale).accountThings()}#home`,
} as const;

export const declareAtHome = customerAction({
  name: "ownership.declare",
  input: declareInput,
  said: "ownership.said.declared",
  run: ({ actor, input, now }) => declare({ customerId: actor.id }, { thing: { ...input, source: "account" }, now }),
  ...atMyThings,
});

export const undeclare = customerAction({
  name: "ownership.undeclare",
  input: undeclareInput,
  said: "ownership.said.undeclared",
  run: async ({ actor, input }) => ok(await undeclareAtHome({ customerId: actor.id }, input.declaredId)),
  ...atMyThings,
});

export const forgetAtHome = customerAction({
  name: "ownership.forget_at_home",
  input: forgetAtHomeInput,
  said: "ownership.said.undeclared",
  run: async ({ actor, input }) => ok(await forget({ customerId: actor.id }, input.key)),
  ...atMyThings,
});

/** What stands on a thing, by staff. */
export const setNumbers = staffAction({
  name: "ownership.set_numbers",
  permission: "orders.note",
  input: numbersInput,
  said: "ownership.said.numbers",
  run: ({ actor, input, now }) => writeNumbers({ ...input, by: actorName(actor), now }),
  leadsTo: ({ publicCode }) => paths.admin.unit(publicCode),
});
