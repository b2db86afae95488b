"use server";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands.ts";
import { customerNoteInput, moveClockInput, orderNoteInput } from "./schema.ts";

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
