"use server";
import { staffAction } from "../platform/action.ts";
import * as commands from "./commands.ts";
import { customerNoteInput, orderNoteInput } from "./schema.ts";

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
  run: ({ actor, input, now }) => commands.addCustomerNote({ ...input, staff: actor, now }),
  said: "journey.notes.kept",
});
