import type { Page } from "playwright";
import { paths } from "../../lib/platform/paths.ts";
import { at, type Kind, submit } from "./kind.ts";

/** Ready as it comes out of its box. */
const WHOLE = "gooseneck-kettle";
/** Takes a bulb, a hook and an electrician, and asks what the ceiling is made of. */
const WANTING = "pendant-lamp";

async function fillCart(page: Page, locale: string, product = WHOLE): Promise<void> {
  await page.goto(paths(locale).product(product));
  await page.locator('form#buy .button-primary:visible, .button-primary[form="buy"]:visible').first().click(); // on a phone it stands at the screen's foot
  await page.waitForURL(/\/cart/);
}

async function toContact(page: Page, locale: string, product = WHOLE): Promise<void> {
  await fillCart(page, locale, product);
  await page.goto(paths(locale).checkout("contact"));
}

async function toAddress(page: Page, locale: string, product = WHOLE): Promise<void> {
  await toContact(page, locale, product);
  await page.locator('input[name="email"]').first().fill("picture@shopper.example");
  await page.locator('main input[name="name"]').first().fill("Ada Byrne");
  await submit(page, "contact");
}

async function toDelivery(page: Page, locale: string, product = WHOLE): Promise<void> {
  await toAddress(page, locale, product);
  const address = locale.endsWith("-DE") ? ["Torstraße 17", "10119", "Berlin"] : ["3 Fade Street", "D02 XY45", "Dublin"];
  for (const [index, name] of ["line1", "postcode", "city"].entries())
    await page
      .locator(`main input[name="${name}"]`)
      .first()
      .fill(address[index] ?? "");
  await submit(page, "address");
}

async function toReview(page: Page, locale: string, product = WHOLE): Promise<void> {
  await toDelivery(page, locale, product);
  await submit(page, "delivery");
}

async function toPayment(page: Page, locale: string, product = WHOLE): Promise<void> {
  await toReview(page, locale, product);
  await page.locator('form[action="/api/checkout/pay"] button').click();
  await page.waitForURL(/\/pay\/cs_/);
}

/** Turned back from the hosted page; `isOver`: after its time had run out. */
async function toUnpaid(page: Page, locale: string, isOver = false): Promise<void> {
  await toPayment(page, locale);
  const back = (await page.locator('a.button[href*="/api/checkout/cancel"]').getAttribute("href")) ?? "";
  if (isOver) {
    await page.locator('form[action$="/expire"] button').click();
    await page.waitForLoadState();
  }
  await page.goto(back);
}

/** Paid with the card that succeeds, which stands first there. */
async function toConfirmation(page: Page, locale: string, product = WHOLE): Promise<void> {
  await toPayment(page, locale, product);
  await page.locator("button.primary").first().click();
  await page.waitForURL(/\/checkout\/confirmation\//);
}

/** From the page of how paying went to the order's own. */
async function follow(page: Page, locale: string): Promise<void> {
  await page.goto(paths(locale).trackOrder(new URL(page.url()).pathname.split("/").at(-1) ?? ""));
}

async function toOrder(page: Page, locale: string, product = WHOLE): Promise<void> {
  await toConfirmation(page, locale, product);
  await follow(page, locale);
}

/** The way from the shelf to the thank-you. */
export const BUYING: readonly Kind[] = [
  at("cart-empty", (to) => to.cart()),
  { name: "cart", go: fillCart },
  { name: "checkout-contact", go: toContact },
  { name: "checkout-address", go: toAddress },
  { name: "checkout-delivery", go: toDelivery },
  { name: "checkout-review", go: toReview },
  { name: "unpaid", go: toUnpaid },
  { name: "lapsed", go: (page, locale) => toUnpaid(page, locale, true) },
  {
    name: "order-lapsed",
    go: async (page, locale) => {
      await toUnpaid(page, locale, true);
      await follow(page, locale);
    },
  },
  { name: "confirmation", go: toConfirmation },
  at("product-wanting", (to) => to.product(WANTING)),
  ...Object.entries({ cart: fillCart, "checkout-review": toReview, confirmation: toConfirmation, order: toOrder }).map(
    ([name, go]): Kind => ({ name: `${name}-wanting`, go: (page, locale) => go(page, locale, WANTING) }),
  ),
];
