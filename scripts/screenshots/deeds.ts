import type { Page } from "playwright";
import { paths } from "../../lib/platform/paths.ts";
import { submit } from "./kind.ts";
import { guestOrder } from "./order-book.ts";

/** For a form whose answer may stand on its own page. */
async function send(page: Page, form: string): Promise<void> {
  const sent = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.locator(`form#${form} button[type="submit"]`).last().click();
  await sent;
}

/** Somebody asks the shop's desk something. */
export async function writeToDesk(page: Page, locale: string): Promise<void> {
  await page.goto(paths(locale).contact());
  await page.locator('form#contact input[name="name"]').fill("Ada Byrne");
  await page.locator('form#contact input[name="email"]').fill("ada@shopper.example");
  await page.locator('form#contact select[name="topic"]').selectOption("before_buying");
  await page.locator('form#contact textarea[name="body"]').fill("Does the lid of the gooseneck kettle come off for cleaning?");
  await send(page, "contact");
}

const WITHDRAW = /\/withdraw$/;

/** Somebody sends back what came. */
export async function sendBack(page: Page, locale: string): Promise<void> {
  await guestOrder("", ({ links }) => links.some((link) => WITHDRAW.test(link)), WITHDRAW).go(page, locale);
  const all = await page.locator('form#withdraw select[name^="quantity_"]').all();
  for (const each of all) await each.selectOption("1");
  await submit(page, "withdraw");
  await send(page, "confirm");
}
