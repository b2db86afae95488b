import type { Page } from "playwright";
import { paths } from "../../lib/platform/paths.ts";
import { inLanguage, newestLink } from "./inbox.ts";
import { type Kind, submit, type To, type Visitor } from "./kind.ts";
import { leo } from "./people.ts";

const NOBODY = "picture@shopper.example";
/** Cannot be written to: the seed says so. */
const GONE = "goran@shopper.example";
/** The worker sends within seconds. */
const [TRIES, PAUSE_MS] = [40, 500];

/** `known`: the link that was there before another was asked for; it may have ended with that. */
type Way = { readonly sort: RegExp; readonly to?: string; readonly locale: string; readonly known?: string | undefined };

async function follow(page: Page, { sort, to, locale, known }: Way, tries = 1): Promise<void> {
  for (let tried = 0; tried < tries; tried++) {
    if (tried > 0) await page.waitForTimeout(PAUSE_MS);
    const link = await newestLink(sort, to);
    if (link && (link !== known || tried === tries - 1)) {
      await page.goto(inLanguage(link, locale));
      return;
    }
  }
  throw new Error(`No mail${to ? ` to ${to}` : ""} holds a link like ${sort}.`);
}

/** Behind a link that the demo has sent to somebody. */
const sent = (name: string, sort: RegExp, to?: string): Kind => ({
  name,
  go: (page, locale) => follow(page, { sort, locale, ...(to && { to }) }),
});

const CHOICES = /\/messages\/(?!again\/)[^/]+$/;

type Asked = {
  readonly at: (to: To) => string;
  readonly form: string;
  readonly filled: Readonly<Record<string, string>>;
  readonly ticked?: readonly string[];
  readonly sort: RegExp;
  readonly to: string;
  readonly as?: Visitor;
};

/** Behind a link that comes when it is asked for on a page. */
const asked = (name: string, { at, form, filled, ticked = [], sort, to, as }: Asked): Kind => ({
  name,
  ...(as && { as }),
  go: async (page, locale) => {
    await page.goto(at(paths(locale)));
    for (const choice of ticked) await page.locator(`form#${form} ${choice}`).check();
    for (const [field, value] of Object.entries(filled)) await page.locator(`form#${form} [name="${field}"]`).first().fill(value);
    const known = await newestLink(sort, to);
    await submit(page, form).catch(() => undefined); // some answer on the page they stand on
    await follow(page, { sort, to, locale, known }, TRIES);
  },
});

/** What opens by the signed links of our mails. Opening changes nothing, so that each may be photographed again and again. */
export const LINKS: readonly Kind[] = [
  sent("messages-choices", CHOICES),
  sent("messages-held", CHOICES, GONE),
  {
    name: "messages-again",
    go: async (page, locale) => {
      await follow(page, { sort: CHOICES, to: GONE, locale });
      await page.locator("main form:has(button.button-plain) button").first().click();
      await follow(page, { sort: /\/messages\/again\/./, to: GONE, locale }, TRIES);
    },
  },
  sent("refill", /\/refills\/./),
  sent("your-data-export", /\/your-data\/export\/./),
  asked("your-data-confirm", {
    at: (to) => to.personalData(),
    form: "ask-erasure",
    filled: { email: NOBODY },
    sort: /\/your-data\/confirm\/./,
    to: NOBODY,
  }),
  asked("letters-confirm", {
    at: (to) => to.newsletter(),
    form: "newsletter",
    filled: { email: NOBODY },
    ticked: ['[name="topic_care"]', '[name="frequency"][value="monthly"]'],
    sort: /\/letters\/confirm\/./,
    to: NOBODY,
  }),
  asked("sign-up-confirm", {
    at: (to) => to.signUp(),
    form: "sign-up",
    filled: { name: "Nora Byrne", email: NOBODY, password: "three oak kettles" },
    sort: /\/sign-up\/confirm\/./,
    to: NOBODY,
  }),
  asked("new-password", {
    at: (to) => to.forgotPassword(),
    form: "forgotten",
    filled: { email: "leo@shopper.example" },
    sort: /\/new-password\/./,
    to: "leo@shopper.example",
  }),
  asked("new-email", {
    at: (to) => to.accountEmail(),
    form: "new-email",
    filled: { email: "leo.santos@shopper.example", currentPassword: "kept-demo-leo" },
    sort: /\/new-email\/./,
    to: "leo.santos@shopper.example",
    as: leo,
  }),
  { name: "link-over", go: async (page, locale) => void (await page.goto(paths(locale).newPassword("over"))) },
];
