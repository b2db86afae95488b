import { TEMPLATES, type TemplateName } from "../../emails/registry.ts";
import { renderSample } from "../../emails/render-sample.ts";
import { KINDS as MESSAGES, type Purpose } from "../../lib/messaging/rules/kinds.ts";
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

/** A mail with its sample, as a program draws it that leaves the letter its colours; pictures come from the shop photographed. */
const mail = (template: TemplateName): Kind => ({
  name: `mail-${template.replace("/", "-")}`,
  go: async (page, locale) => {
    const origin = process.env.SHOP_URL ?? "";
    const { html } = await renderSample(template, { locale, name: "Ada Byrne", origin, why: whyOf(template) });
    await page.setContent(html, { waitUntil: "load" });
  },
});

/** Every mail the shop sends. */
export const MAILS: readonly Kind[] = (Object.keys(TEMPLATES) as TemplateName[]).map(mail);
