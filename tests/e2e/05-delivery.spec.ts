import { expect, test } from "@playwright/test";
import { linkIn, mailTo } from "./support/inbox.ts";
import { freshEmail } from "./support/people.ts";
import { Shopper } from "./support/shopper.ts";

test("a guest finds the order again by number and e-mail, and calls it off before it is packed", async ({ page, browser }) => {
  test.setTimeout(150_000);
  const email = freshEmail("tara");
  const tara = new Shopper(page);
  await page.goto("/products/task-lamp");
  await tara.addToCart();
  await tara.checkOut({ email, name: "Tara Nolan" });
  await tara.placeOrder();
  await tara.pay();
  const number = await tara.confirmed();

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(`/track/${number}`);
  await expect(elsewhere.getByText("Tara Nolan")).toHaveCount(0);
  await elsewhere.goto("/track");
  await elsewhere.locator('main input[name="number"]').fill(number);
  await elsewhere.locator('main input[name="email"]').fill(email);
  await elsewhere.locator("main form button[type=submit]").first().click();
  await elsewhere.goto(linkIn(await mailTo(email, /the link to your order/i), "/track/open/"));
  await elsewhere.locator("main form button[type=submit]").first().click();
  await expect(elsewhere.getByText("Tara Nolan").first()).toBeVisible();

  await elsewhere
    .getByRole("button", { name: /^Cancel order/ })
    .first()
    .click();
  await expect((await mailTo(email, /cancelled/i)).text).toContain("Hello Tara Nolan");
});
