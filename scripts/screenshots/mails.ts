import { TEMPLATES, type TemplateName } from "../../emails/registry.ts";
import { renderSample } from "../../emails/render-sample.ts";
import { leadsToChoices, KINDS as MESSAGES, type Purpose } from "../../lib/messaging/rules/kinds.ts";
import { inboxPage, listMails } from "./inbox.ts";
import type { Kind } from "./kind.ts";

/** Why a mail comes, as far as what it is about tells; what it says otherwise is in `OWN`. */
const WHY: Readonly<Partial<Record<Purpose, string>>> = {
  account: "account",
  desk: "desk",
  digest: "digest",
  letters: "letters",
  reminders: "refill",
  request: "request",
};
const OWN: Readonly<Partial<Record<TemplateName, string>>> = {
  "checkout/confirm-mailbox": "till",
  "guides/revision-worse": "author",
  "journey/data-asked": "data",
  "journey/data-erased": "data",
  "journey/data-ready": "data",
  "journey/data-waits": "data",
  "messaging/letters-asked": "letters_asked",
  "messaging/letters-known": "letters_known",
  "messaging/preferences-asked": "asked_choices",
  "orders/look-up": "look_up",
};

const whyOf = (template: TemplateName): string => {
  const purpose = MESSAGES[template]?.purpose;
  return OWN[template] ?? (purpose && WHY[purpose]) ?? "order";
};

/** Whom it greets: the shop's own mailbox nobody, an author by the name staff have, everybody else as a customer. */
const nameOf = (template: TemplateName): string | null => {
  if (MESSAGES[template]?.purpose === "desk") return null;
  return template === "guides/revision-worse" ? "Rosa Lindqvist" : "Ada Byrne";
};

/** A mail with its sample, as a program draws it that leaves the letter its colours; pictures come from the shop photographed. */
const mail = (template: TemplateName): Kind => ({
  name: `mail-${template.replace("/", "-")}`,
  go: async (page, locale) => {
    const origin = process.env.SHOP_URL ?? "";
    const reader = { locale, name: nameOf(template), origin, why: whyOf(template), hasChoices: leadsToChoices(template) };
    const { html } = await renderSample(template, reader);
    await page.setContent(html, { waitUntil: "load" });
  },
});

const inInbox = (name: string, find: () => Promise<string>): Kind => ({
  name,
  go: async (page) => {
    await page.goto(inboxPage(await find()));
  },
});

/** The newest mail that a customer of the demo got. */
async function newestMail(): Promise<string> {
  const [newest] = await listMails("@shopper.example");
  if (!newest) throw new Error("No mail has come yet.");
  return `/messages/${newest.id}`;
}

/** Every mail the shop sends, and the page on which a demo's are read. */
export const MAILS: readonly Kind[] = [
  ...(Object.keys(TEMPLATES) as TemplateName[]).map(mail),
  inInbox("inbox", async () => "/"),
  inInbox("inbox-nothing", async () => "/?q=xylophone"),
  inInbox("inbox-mail", newestMail),
];
