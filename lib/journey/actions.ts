"use server";
import { customerAction, publicAction, staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import { askForData, askForOwnExport, confirmDataRequest } from "./commands/data-requests.ts";
import * as commands from "./commands.ts";
import { confirmDataInput, customerNoteInput, dataRequestInput, moveClockInput, orderNoteInput, ownDataInput } from "./schema.ts";

export const addOrderNote = staffAction({
  name: "journey.addOrderNote",
  permission: "orders.note",
  input: orderNoteInput,
  run: ({ actor, input, now }) => commands.addOrderNote({ ...input, staff: actor, now }),
  said: "journey.notes.kept",
});

export const addCustomerNote = staffAction({
  name: "journey.addCustomerNote",
  permission: "customers.note",
  input: customerNoteInput,
  subject: ({ email }) => commands.personMark(email),
  run: ({ actor, input, now }) => commands.addCustomerNote({ ...input, staff: actor, now }),
  said: "journey.notes.kept",
});

export const moveShopClock = staffAction({
  name: "journey.moveShopClock",
  permission: "clock.move",
  input: moveClockInput,
  run: ({ input }) => commands.moveShopClock(input.by),
  leadsTo: () => paths.admin.timeMachine(),
  said: "journey.clock.moved",
});

/** Anybody may ask what we hold about a mailbox, or that it goes; the mailbox itself has to agree, and the answer here tells nothing. */
export const askForMailboxData = publicAction({
  name: "journey.askForMailboxData",
  input: dataRequestInput,
  limits: [{ by: "source", points: 10, seconds: 3_600 }],
  run: ({ input, locale, now }) => askForData({ ...input, name: null, locale, now }),
  leadsTo: (_, { locale }) => paths(locale).personalDataAsked(),
});

/** Signed in, an export is begun at once; erasing an account is confirmed by its mailbox all the same. */
export const askForOwnData = customerAction({
  name: "journey.askForOwnData",
  input: ownDataInput,
  limits: [{ by: "actor", points: 10, seconds: 3_600 }],
  run: ({ actor: { email, name }, input: { kind }, locale, now }) =>
    kind === "export" ? askForOwnExport({ kind, email, name, locale, now }) : askForData({ kind, email, name, locale, now }),
  leadsTo: (_, { input, locale }) => (input.kind === "export" ? paths(locale).dataRequestConfirmed() : paths(locale).personalDataAsked()),
});

/** A button, not the opening of its page: programs that read mail open links too. */
export const confirmData = publicAction({
  name: "journey.confirmData",
  input: confirmDataInput,
  limits: [{ by: "source", points: 30, seconds: 900 }],
  run: ({ input, now }) => confirmDataRequest(input.token, now),
  leadsTo: (_, { locale }) => paths(locale).dataRequestConfirmed(),
});
