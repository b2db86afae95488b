import type { Page } from "playwright";
import { paths } from "../../lib/platform/paths.ts";
import { store } from "../../store.config.ts";

/** One kind of page: a name for its pictures, and the way there in a browser that begins with nothing. */
export type Kind = { readonly name: string; readonly go: (page: Page, locale: string) => Promise<void> };

type To = ReturnType<typeof paths>;

const at = (name: string, path: (to: To) => string): Kind => ({
  name,
  go: async (page, locale) => {
    await page.goto(path(paths(locale)));
  },
});

const POLICIES = ["payment", "terms", "privacy", "accessibility", "imprint"] as const;
/** Things that show different pages: colours and parts, sizes and care, energy and bulk, what is needed and not in the box, what is shown and not sold with it. */
const THINGS = ["gooseneck-kettle", "wool-jumper", "washing-machine", "task-lamp", "boots", "suit"] as const;

const OPEN: readonly Kind[] = [
  at("home", (to) => to.home()),
  at("collection", (to) => to.collection("kitchen")),
  at("collection-all", (to) => to.collection("all")),
  ...THINGS.map((handle) => at(`product-${handle}`, (to) => to.product(handle))),
  at("search-start", (to) => to.search()),
  at("search-found", (to) => to.search({ q: "lamp" })),
  at("search-nothing", (to) => to.search({ q: "xylophone" })),
  at("charter", (to) => to.charter()),
  at("about", (to) => to.about()),
  at("price-list", (to) => to.servicePrices()),
  at("service-record", (to) => to.serviceRecord()),
  at("journal", (to) => to.journal()),
  at("guides", (to) => to.guides()),
  at("article", (to) => to.article("hard-water")),
  at("guide", (to) => to.guide("choosing-a-kettle")),
  at("newsletter", (to) => to.newsletter()),
  at("newsletter-sent", (to) => to.newsletterSent()),
  at("letters-ended", (to) => to.lettersEnded()),
  at("messages", (to) => to.messages()),
  at("your-data", (to) => to.personalData()),
  at("messages", (to) => to.messages()),
  at("help", (to) => to.help()),
  at("contact", (to) => to.contact()),
  at("delivery", (to) => to.deliveryTerms()),
  at("returns", (to) => to.returnTerms()),
  ...POLICIES.map((key) => at(key, (to) => to.page(key))),
  at("missing", (to) => to.missing()),
  at("failed", (to) => to.failed()),
  at("styleguide", (to) => to.styleguide()),
  at("track", (to) => to.track()),
  at("sign-in", (to) => to.signIn()),
  at("sign-up", (to) => to.signUp()),
  at("forgotten-password", (to) => to.forgotPassword()),
  at("cart-empty", (to) => to.cart()),
];

/** Sends the form of this name and waits for where it leads. */
async function submit(page: Page, form: "contact" | "address" | "delivery" | "sign-in"): Promise<void> {
  const before = page.url();
  await page.locator(`form#${form} button[type="submit"]`).last().click();
  await page.waitForURL((url) => url.href !== before);
}

async function fillCart(page: Page, locale: string): Promise<void> {
  await page.goto(paths(locale).product("gooseneck-kettle"));
  await page.locator('form#buy button[type="submit"]').first().click();
  await page.waitForURL(/\/cart/);
}

async function toAddress(page: Page, locale: string): Promise<void> {
  await fillCart(page, locale);
  await page.goto(paths(locale).checkout("contact"));
  await page.locator('input[name="email"]').first().fill("picture@shopper.example");
  await page.locator('main input[name="name"]').first().fill("Ada Byrne");
  await submit(page, "contact");
}

async function toDelivery(page: Page, locale: string): Promise<void> {
  await toAddress(page, locale);
  const address = locale.endsWith("-DE") ? ["Torstraße 17", "10119", "Berlin"] : ["3 Fade Street", "D02 XY45", "Dublin"];
  for (const [index, name] of ["line1", "postcode", "city"].entries())
    await page
      .locator(`main input[name="${name}"]`)
      .first()
      .fill(address[index] ?? "");
  await submit(page, "address");
}

async function toReview(page: Page, locale: string): Promise<void> {
  await toDelivery(page, locale);
  await submit(page, "delivery");
}

/** Paid on the hosted page with the card that succeeds, which stands first there. */
async function toConfirmation(page: Page, locale: string): Promise<void> {
  await toReview(page, locale);
  await page.locator('form[action="/api/checkout/pay"] button').click();
  await page.waitForURL(/\/pay\/cs_/);
  await page.locator("button.primary").first().click();
  await page.waitForURL(/\/checkout\/confirmation\//);
}

/** Demo customers with an account, as the seed furnishes them. */
async function signIn(page: Page, locale: string, person: "ada" | "leo"): Promise<void> {
  await page.goto(paths(locale).signIn());
  await page.locator('input[name="email"]').fill(`${person}@shopper.example`);
  await page.locator('input[name="password"]').fill(`kept-demo-${person}`);
  await submit(page, "sign-in");
}

const asAda = (name: string, path: (to: To) => string): Kind => ({
  name,
  go: async (page, locale) => {
    await signIn(page, locale, "ada");
    await page.goto(path(paths(locale)));
  },
});

/** The first page of this sort that one of Ada's orders leads to. */
const ofAnOrder = (name: string, sort: RegExp): Kind => ({
  name,
  go: async (page, locale) => {
    await signIn(page, locale, "ada");
    const to = paths(locale);
    await page.goto(to.accountOrders());
    for (const order of await hrefsOn(page, /\/account\/orders\/./)) {
      await page.goto(order.replace(to.accountOrders(), to.track()));
      const [found] = await hrefsOn(page, sort);
      if (!found) continue;
      await page.goto(found);
      return;
    }
    throw new Error(`No order leads to ${sort}.`);
  },
});

const hrefsOn = (page: Page, sort: RegExp): Promise<string[]> =>
  page
    .locator("main a[href]")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))])
    .then((all) => all.filter((href) => sort.test(href)));

const CLOSED: readonly Kind[] = [
  { name: "cart", go: fillCart },
  {
    name: "checkout-contact",
    go: async (page, locale) => {
      await fillCart(page, locale);
      await page.goto(paths(locale).checkout("contact"));
    },
  },
  { name: "checkout-address", go: toAddress },
  { name: "checkout-delivery", go: toDelivery },
  { name: "checkout-review", go: toReview },
  { name: "confirmation", go: toConfirmation },
  ofAnOrder("order-report", /\/report\b/),
  ofAnOrder("order-case", /\/cases\/./),
  ofAnOrder("order-withdraw", /\/withdraw\b/),
  ofAnOrder("order-change", /\/change\/./),
  asAda("account", (to) => to.account()),
  asAda("account-wishes", (to) => to.accountWishes()),
  asAda("account-papers", (to) => to.accountPapers()),
  asAda("account-messages", (to) => to.accountSent()),
  asAda("account-orders", (to) => to.accountOrders()),
  asAda("account-settings", (to) => to.accountSettings()),
  asAda("account-choices", (to) => to.accountMessages()),
  {
    name: "account-order",
    go: async (page, locale) => {
      await signIn(page, locale, "ada");
      const { accountOrders } = paths(locale);
      await page.goto(accountOrders());
      await page.locator(`main a[href^="${accountOrders()}/"]`).first().click();
      await page.waitForURL(/\/account\/orders\/./);
    },
  },
  {
    name: "account-empty",
    go: async (page, locale) => {
      await signIn(page, locale, "leo");
      await page.goto(paths(locale).accountOrders());
    },
  },
];

/** Every kind of page a visitor or a customer sees. */
export const KINDS: readonly Kind[] = [...OPEN, ...CLOSED];

export const LOCALES: readonly string[] = [store.defaultLocale, "de-DE"];
