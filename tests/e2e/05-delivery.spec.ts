import { expect, test } from "@playwright/test";
import { letDaysPass, packAndShip } from "./support/desk.ts";
import { linkIn, mailTo } from "./support/inbox.ts";
import { freshEmail, signInStaff } from "./support/people.ts";
import { BERLIN, DUBLIN, Shopper } from "./support/shopper.ts";

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
  await elsewhere.goto(linkIn(await mailTo(email, /the way to your order/i), "/track/open/"));
  await elsewhere.locator("main form button[type=submit]").first().click();
  await expect(elsewhere.getByText("Tara Nolan").first()).toBeVisible();

  await elsewhere
    .getByRole("button", { name: /^Call off order/ })
    .first()
    .click();
  await expect((await mailTo(email, /cancelled/i)).text).toContain("Hello Tara Nolan");
});

test("a parcel that is late is told of with its ways out; waiting brings a new day and money back", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const email = freshEmail("lena");
  const lena = new Shopper(page);
  await page.goto("/products/moka-pot");
  await lena.addToCart();
  await lena.checkOut({ email, name: "Lena Brandt", address: { ...DUBLIN, line1: "3 Fade Street, Late" } });
  await lena.placeOrder();
  await lena.pay();
  const number = await lena.confirmed();
  const confirmation = await mailTo(email, new RegExp(number));

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signInStaff(desk, "grace");
  await packAndShip(desk, number);
  await letDaysPass(desk, 4);

  const phone = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  const notice = await mailTo(email, /later than promised/i);
  expect(notice.text).toContain("Hello Lena Brandt");
  expect(notice.text).toMatch(/Wait, and get €\d/);
  await phone.goto(linkIn(confirmation, "/api/orders/open/"));
  await expect(phone.getByRole("heading", { name: "Later than promised" })).toBeVisible();
  await phone.getByRole("radio", { name: /^Wait until/ }).check();
  await phone.getByRole("button", { name: "Do it this way" }).click();
  await expect(phone.getByText(/You wait; the new day is/)).toBeVisible();
  expect((await mailTo(email, /refund|money/i)).text).toContain("Hello Lena Brandt");
});

test("something arrived broken: told in one form, paid back at a tap, and closed when it is right", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const email = freshEmail("omar");
  const omar = new Shopper(page, "de-DE");
  await page.goto("/de/products/moka-pot");
  await omar.addToCart();
  await omar.checkOut({ email, name: "Omar Said", address: BERLIN });
  await omar.placeOrder();
  await omar.pay();
  const number = await omar.confirmed();
  const confirmation = await mailTo(email, new RegExp(number));
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signInStaff(desk, "grace");
  await packAndShip(desk, number);
  await letDaysPass(desk, 1);

  const phone = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await phone.goto(linkIn(confirmation, "/api/orders/open/"));
  await phone.getByRole("link", { name: "Mit diesem Paket stimmt etwas nicht" }).click();
  await phone.getByRole("radio", { name: "Es kam beschädigt an" }).check();
  await phone.getByRole("button", { name: "Absenden" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Beschädigt" })).toBeVisible();
  await phone.getByRole("radio", { name: /zurückzahlen/ }).check();
  await phone.getByRole("button", { name: "So in Ordnung bringen" }).click();
  await expect(phone.getByText(/auf dem Weg zu Ihnen/).first()).toBeVisible();
  await phone.getByRole("button", { name: "Jetzt ist alles in Ordnung" }).click();
  await expect(phone.getByText("Das ist erledigt.").first()).toBeVisible();
});
