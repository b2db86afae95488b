"use server";
import { actorName } from "../kernel/actor.ts";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import { emptyShop } from "./commands/empty-shop.ts";
import { importProducts as importFile } from "./commands/import-products.ts";
import * as commands from "./commands/parked.ts";
import { emptyShopInput, fileInput, parkedInput } from "./schema.ts";

export const retryParked = staffAction({
  name: "reports.retryParked",
  permission: "jobs.manage",
  input: parkedInput,
  run: ({ input }) => commands.retryParked(input),
  leadsTo: () => paths.admin.health(),
  said: "reports.parked.retried",
});

export const dropParked = staffAction({
  name: "reports.dropParked",
  permission: "jobs.manage",
  input: parkedInput,
  run: ({ input }) => commands.dropParked(input),
  leadsTo: () => paths.admin.health(),
  said: "reports.parked.dropped",
});

/** The demo ends and an empty shop begins; the name of the shop, typed, says that this is meant. */
export const beginEmptyShop = staffAction({
  name: "reports.emptyShop",
  permission: "shop.empty",
  fresh: true,
  input: emptyShopInput,
  run: ({ actor }) => emptyShop({ by: actorName(actor), keepStaffId: actor.id }),
  leadsTo: () => paths.admin.goLive(),
  said: "reports.emptying.done",
});

export const importProducts = staffAction({
  name: "reports.importProducts",
  permission: "catalog.edit",
  input: fileInput,
  run: ({ input, actor, now }) => importFile(input.fileId, { actor, now }),
  leadsTo: () => paths.admin.catalog(),
  said: "desk.said.imported",
});
