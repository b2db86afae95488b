import { expect, type Page } from "@playwright/test";
import { translator } from "../../../lib/i18n/translator.ts";
import { prefixOf } from "../../../store.config.ts";

export type Address = { readonly line1: string; readonly city: string; readonly postcode: string };

export const DUBLIN: Address = { line1: "3 Fade Street", city: "Dublin", postcode: "D02 XY45" };
export const BERLIN: Address = { line1: "Torstraße 17", city: "Berlin", postcode: "10119" };

/** Somebody who shops in a locale: each move is what a person does on a page, by what stands on it. */
export class Shopper {
  readonly t: ReturnType<typeof translator>;

  constructor(
    readonly page: Page,
    readonly locale = "en-IE",
  ) {
    this.t = translator(locale);
  }

  at = (path: string): string => `${prefixOf(this.locale)}${path}` || "/";

  async find(words: string, name: RegExp): Promise<void> {
    await this.page.goto(this.at("/"));
    await this.page.getByRole("searchbox").first().fill(words);
    await this.page.getByRole("searchbox").first().press("Enter");
    await this.page.getByRole("link", { name }).first().click();
    await expect(this.page.getByRole("heading", { level: 1, name })).toBeVisible();
  }

  async addToCart(): Promise<void> {
    await this.page
      .getByRole("button", { name: this.t("catalog.product.add") })
      .first()
      .click();
    await this.page.waitForURL(/\/cart/);
    await expect(this.page.getByRole("heading", { level: 1, name: this.t("cart.title") })).toBeVisible();
  }

  async checkOut({ email, name, address = DUBLIN }: { email: string; name: string; address?: Address }): Promise<void> {
    const { page, t } = this;
    await page.getByRole("link", { name: t("cart.checkout") }).click();
    await this.#fill({ [t("checkout.contact.email")]: email, [t("checkout.contact.name")]: name });
    await page.getByRole("button", { name: t("checkout.contact.next") }).click();
    await this.giveAddress(address);
    await page.getByRole("button", { name: t("checkout.delivery.next") }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("checkout.titles.review") })).toBeVisible();
  }

  async giveAddress({ line1, city, postcode }: Address): Promise<void> {
    const { page, t } = this;
    await expect(page.getByRole("heading", { level: 1, name: t("checkout.titles.address") })).toBeVisible();
    await page.locator('input[name="line1"]').fill(line1);
    await page.locator('input[name="postcode"]').fill(postcode);
    await page.locator('input[name="city"]').fill(city);
    await page.getByRole("button", { name: t("checkout.address.next") }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("checkout.titles.delivery") })).toBeVisible();
  }

  /** To the hosted page; the amount on the button is what is charged there. */
  async placeOrder(): Promise<void> {
    const pay = this.page.locator('form[action="/api/checkout/pay"]').getByRole("button");
    await Promise.all([this.page.waitForEvent("load"), pay.click()]);
    // A test beside this one may have moved the shop's clock, and with it the dates: then one looks once more.
    if (/\/checkout\/review/.test(this.page.url())) await pay.click();
    await this.page.waitForURL(/\/pay\/cs_/);
  }

  /** On the hosted page: a card by its number, 4242 unless another is wanted. */
  async pay(card?: string): Promise<void> {
    if (card) await this.page.locator(`input[value="${card}"]`).check();
    await this.page.getByRole("button", { name: /^Pay |bezahlen$/ }).click();
  }

  /** The confirmation, and the order's number on it. */
  async confirmed(): Promise<string> {
    await this.page.waitForURL(/\/checkout\/confirmation\//, { timeout: 30_000 });
    const number = new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
    await expect(this.page.getByText(number).first()).toBeVisible();
    return number;
  }

  async #fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.page.getByRole("textbox", { name: label }).fill(value);
  }
}
