"use server";
import { z } from "zod";
import { publicAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands/answers.ts";
import * as mailbox from "./commands/mailbox.ts";
import { buyersCart } from "./queries/browser.ts";
import { addressInput, contactInput, deliveryInput, mailboxInput } from "./schema.ts";

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

export const sendConfirmLink = publicAction({
  name: "checkout.sendConfirmLink",
  input: z.strictObject({}),
  limits: [{ by: "source", points: 40, seconds: 3_600 }],
  run: async ({ actor, locale, source }) => mailbox.sendConfirmLink({ key: await buyersCart(actor), locale, source, again: true }),
  leadsTo: (_, { locale }) => paths(locale).mailbox(),
  said: "checkout.mailbox.sent",
});

/** A button, not the opening of its page: programs that read mail open links too. */
export const confirmMailbox = publicAction({
  name: "checkout.confirmMailbox",
  input: mailboxInput,
  limits: [{ by: "source", points: 40, seconds: 3_600 }],
  run: async ({ actor, input }) => mailbox.confirmMailbox(input.token, await buyersCart(actor)),
  leadsTo: ({ own }, { locale }) => (own ? paths(locale).checkout("review") : undefined),
  said: "checkout.mailbox.confirmed",
});
