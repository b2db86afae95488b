"use server";
import { publicAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands/answers.ts";
import { buyersCart } from "./queries/browser.ts";
import { addressInput, contactInput, deliveryInput } from "./schema.ts";

export const saveContact = publicAction({
  name: "checkout.contact",
  input: contactInput,
  run: async ({ actor, input, now }) => commands.saveContact({ key: await buyersCart(actor), now }, input),
  leadsTo: (_, { locale }) => paths(locale).checkout("address"),
});

export const saveAddress = publicAction({
  name: "checkout.address",
  input: addressInput,
  run: async ({ actor, input, now }) => commands.saveAddress({ key: await buyersCart(actor), now }, input),
  leadsTo: (_, { locale }) => paths(locale).checkout("delivery"),
});

export const saveDelivery = publicAction({
  name: "checkout.delivery",
  input: deliveryInput,
  run: async ({ actor, input, now }) => commands.saveDelivery({ key: await buyersCart(actor), now }, input),
  leadsTo: (_, { locale }) => paths(locale).checkout("review"),
});
