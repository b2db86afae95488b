import { expect, test } from "@playwright/test";
import { mailTo } from "./support/inbox.ts";
import { freshEmail } from "./support/people.ts";
import { BERLIN, DUBLIN, Shopper } from "./support/shopper.ts";

test.describe("the turns a checkout can take", () => {
  test("in German, to Berlin, with VAT of the country it goes to", async ({ page }) => {
    const email = freshEmail("grete");
    const grete = new Shopper(page, "de-DE");
    await grete.find("Schwanenhals", /Schwanenhals|kessel/i);
    await grete.addToCart();
    await grete.checkOut({ email, name: "Grete Möller", address: BERLIN });
    await expect(page.getByText("19 %").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /Zahlungspflichtig bestellen/ })).toBeVisible();
    await grete.placeOrder();
    await grete.pay();
    const number = await grete.confirmed();
    expect((await mailTo(email, new RegExp(number))).text).toContain("Guten Tag, Grete Möller.");
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test("up to the payment and back", async ({ page }) => {
      const noor = new Shopper(page);
      await page.goto("/products/task-lamp");
      await noor.addToCart();
      await noor.checkOut({ email: freshEmail("noor"), name: "Noor Haddad", address: DUBLIN });
      await noor.placeOrder();
      await noor.pay();
      await noor.confirmed();
    });
  });

  test("a declined card keeps the cart and says that nothing was charged", async ({ page }) => {
    const dara = new Shopper(page);
    await page.goto("/products/task-lamp");
    await dara.addToCart();
    await dara.checkOut({ email: freshEmail("dara"), name: "Dara Quinn" });
    await dara.placeOrder();
    await dara.pay("4000000000000002");
    await expect(page.getByText(/declined/i).first()).toBeVisible();
    await page.getByText("Back to the shop without paying").click();
    await page.goto("/cart");
    await expect(page.getByText("Task lamp").first()).toBeVisible();
  });

  test("a card that wants confirming is confirmed and pays", async ({ page }) => {
    const orla = new Shopper(page);
    await page.goto("/products/task-lamp");
    await orla.addToCart();
    await orla.checkOut({ email: freshEmail("orla"), name: "Orla Keane" });
    await orla.placeOrder();
    await orla.pay("4000002500003155");
    await page.getByRole("button", { name: "Confirm the payment" }).click();
    await orla.confirmed();
  });

  test("a wrong postcode is refused at its field, in a sentence, and what was typed stays", async ({ page }) => {
    const shopper = new Shopper(page, "de-DE");
    await page.goto("/de/products/task-lamp");
    await shopper.addToCart();
    await page.getByRole("link", { name: shopper.t("cart.checkout") }).click();
    await page.getByRole("textbox", { name: shopper.t("checkout.contact.email") }).fill(freshEmail("uwe"));
    await page.getByRole("textbox", { name: shopper.t("checkout.contact.name") }).fill("Uwe Sander");
    await page.getByRole("button", { name: shopper.t("checkout.contact.next") }).click();
    await page.locator('input[name="line1"]').fill("Torstraße 17");
    await page.locator('input[name="postcode"]').fill("1011");
    await page.locator('input[name="city"]').fill("Berlin");
    await page.getByRole("button", { name: shopper.t("checkout.address.next") }).click();
    await expect(page.getByText(/5 Ziffern/).first()).toBeVisible();
    await expect(page.locator('input[name="line1"]')).toHaveValue("Torstraße 17");
    await expect(page.locator('input[name="postcode"]')).toHaveValue("1011");
  });

  test("going back after paying never leads to a second payment", async ({ page }) => {
    const finn = new Shopper(page);
    await page.goto("/products/task-lamp");
    await finn.addToCart();
    await finn.checkOut({ email: freshEmail("finn"), name: "Finn Daly" });
    await finn.placeOrder();
    const hosted = page.url();
    await finn.pay();
    const number = await finn.confirmed();
    await page.goto(hosted);
    await expect(page.getByRole("button", { name: /^Pay/ })).toHaveCount(0);
    await page.goto("/checkout/review");
    await expect(page.locator('form[action="/api/checkout/pay"]')).toHaveCount(0);
    await page.goto(`/checkout/confirmation/${number}`);
    await expect(page.getByText(number).first()).toBeVisible();
  });

  test("a later step without the earlier ones leads to the question that is open", async ({ page }) => {
    const mia = new Shopper(page);
    await page.goto("/products/task-lamp");
    await mia.addToCart();
    await page.goto("/checkout/review");
    await expect(page).toHaveURL(/\/checkout\/contact/);
  });
});
