"use server";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands.ts";
import { pricesForm } from "./schema.ts";

export const setPrices = staffAction({
  name: "pricing.set_prices",
  permission: "catalog.edit",
  input: pricesForm,
  run: ({ input, actor, now }) => commands.setPrices({ ...input, actor, now }),
  leadsTo: (_, { input }) => paths.admin.productPrices(input.productId),
  said: "desk.said.priceSet",
});
