import type { Page } from "playwright";
import { paths } from "../../lib/platform/paths.ts";
import { inLanguage, newestLink } from "./inbox.ts";
import { type Kind, submit, type To, type Visitor } from "./kind.ts";
import { leo } from "./people.ts";

const NOBODY = "picture@shopper.example";
/** The worker sends within seconds. */
const [TRIES, PAUSE_MS] = [40, 500];

async function follow(page: Page, { sort, to, locale }: { sort: RegExp; to?: string; locale: string }): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    const link = await newestLink(sort, to);
    if (link) {
      await page.goto(inLanguage(link, locale));
      return;
    }
    await page.waitForTimeout(PAUSE_MS);
  }
  throw new Error(`No mail${to ? ` to ${to}` : ""} holds a link like ${sort}.`);
}

/** Behind a link that the demo has sent to somebody. */
const sent = (name: string, sort: RegExp): Kind => ({ name, go: (page, locale) => follow(page, { sort, locale }) });

type Asked = {
  readonly at: (to: To) => string;
  readonly form: string;
  readonly filled: Readonly<Record<string, string>>;
  readonly sort: RegExp;
  readonly to: string;
  readonly as?: Visitor;
};

/** Behind a link that comes when it is asked for on a page. */
const asked = (name: string, { at, form, filled, sort, to, as }: Asked): Kind => ({
  name,
  ...(as && { as }),
  go: async (page, locale) => {
    await page.goto(at(paths(locale)));
    for (const [field, value] of Object.entries(filled)) await page.locator(`form#${form} [name="${field}"]`).first().fill(value);
    await submit(page, form).catch(() => undefined); // some answer on the page they stand on
    await follow(page, { sort, to, locale });
  },
});

/** What opens by the signed links of our mails. Opening changes nothing, so that each may be photographed again and again. */
export const LINKS: readonly Kind[] = [
  sent("messages-choices", /\/messages\/(?!again\/)[^/]+$/),
  sent("messages-again", /\/messages\/again\/./),
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
