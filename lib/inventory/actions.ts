"use server";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands.ts";
import * as schema from "./schema.ts";

export const correctCount = staffAction({
  name: "inventory.correct_count",
  permission: "catalog.edit",
  input: schema.countForm,
  subject: ({ variantId }) => variantId,
  run: ({ input, actor, now }) => commands.correctCount({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.productStock(input.productId),
  said: "desk.said.stockMoved",
});

export const receiveStock = staffAction({
  name: "inventory.receive_stock",
  permission: "catalog.edit",
  input: schema.receiveForm,
  subject: ({ variantId }) => variantId,
  run: ({ input, actor, now }) => commands.receiveStock({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.productStock(input.productId),
  said: "desk.said.stockMoved",
});

export const announceIncoming = staffAction({
  name: "inventory.announce_incoming",
  permission: "catalog.edit",
  input: schema.announceForm,
  subject: ({ variantId }) => variantId,
  run: ({ input, actor, now }) => commands.announceIncoming({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.productStock(input.productId),
  said: "desk.said.incomingAdded",
});

export const receiveIncoming = staffAction({
  name: "inventory.receive_incoming",
  permission: "catalog.edit",
  input: schema.receiveIncomingForm,
  subject: ({ variantId }) => variantId,
  run: ({ input, actor, now }) => commands.receiveIncoming({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.productStock(input.productId),
  said: "desk.said.incomingReceived",
});

export const cancelIncoming = staffAction({
  name: "inventory.cancel_incoming",
  permission: "catalog.edit",
  input: schema.cancelIncomingForm,
  subject: ({ variantId }) => variantId,
  run: ({ input, actor, now }) => commands.cancelIncoming({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.productStock(input.productId),
  said: "desk.said.incomingCancelled",
});

export const noteShelf = staffAction({
  name: "inventory.note_shelf",
  permission: "catalog.edit",
  input: schema.shelfForm,
  subject: ({ variantId }) => variantId,
  run: ({ input, actor, now }) => commands.noteShelf({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.productStock(input.productId),
  said: "desk.said.shelfNoted",
});
