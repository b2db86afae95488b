import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { paths } from "../../lib/platform/paths.ts";
import { linkIn, mailTo } from "./support/inbox.ts";
import { freshEmail } from "./support/people.ts";
import { BERLIN, Shopper } from "./support/shopper.ts";

const PASSWORD = "three oak kettles";

/** Signs up, confirms the mailbox and is in the account. */
async function openAccount(shopper: Shopper, email: string, name: string): Promise<void> {
  const { page, t } = shopper;
  await page.goto(shopper.at("/sign-up"));
  await page.locator('input[name="name"]').fill(name);
  await page.locator('main input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.getByRole("button", { name: t("customers.signUp.go") }).click();
  const confirmation = await mailTo(email, new RegExp(t("emails.verifyEmail.subject")));
  await expectMailboxClosed(shopper, email);
  await page.goto(linkIn(confirmation, "/sign-up/confirm/"));
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.getByRole("button", { name: t("customers.confirm.go") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("customers.account.title") })).toBeVisible();
}

/** Whoever signed up with somebody's address sees nothing of that mailbox before it has answered. */
async function expectMailboxClosed(shopper: Shopper, email: string): Promise<void> {
  const { page, t } = shopper;
  await page.goto(shopper.at("/sign-in"));
  await signIn(shopper, email);
  await page.waitForURL(/\/account/);
  for (const path of ["/account/messages", "/account/settings/messages"]) {
    await page.goto(shopper.at(path));
    await expect(page.getByText(t("customers.confirm.waitTitle"))).toBeVisible();
  }
}

async function signIn({ page, t }: Shopper, email: string, password = PASSWORD): Promise<void> {
  await page.locator('main input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await press(page, t("customers.signIn.go"));
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

test("Ada's account: her orders with their lives, papers, wishes and messages", async ({ page }) => {
  test.setTimeout(150_000);
  const ada = new Shopper(page);
  const { t } = ada;
  const to = paths("en-IE");
  await page.goto(to.signIn(to.accountOrders()));
  await signIn(ada, "ada@shopper.example", "kept-demo-ada");
  await page.waitForURL(/\/account\/orders/);
  const head = page.getByRole("navigation", { name: t("layout.tools") });
  await expect(head.getByRole("link", { name: t("layout.account") })).toBeVisible(); // no new document was asked for
  expect(await (await page.request.get(to.accountSettings())).text()).not.toContain(`<span>${t("layout.signIn")}</span>`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /^[0-9A-Z]{5}-[0-9A-Z]{5}$/ })
    .nth(2)
    .click();
  await expect(page.getByRole("heading", { name: t("journey.life.past") })).toBeVisible();
  await expect(page.getByText(t("journey.life.events.order.placed")).first()).toBeAttached();

  const nav = page.getByRole("navigation", { name: t("customers.account.nav") });
  await nav.getByRole("link", { name: t("customers.account.wishes") }).click();
  await expect(page.getByText(/less than when you saved it/)).toBeVisible();
  await nav.getByRole("link", { name: t("customers.account.papers") }).click();
  const paper = await page.request.get(
    (await page
      .getByRole("link", { name: /as PDF$/ })
      .first()
      .getAttribute("href")) ?? "",
  );
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  await nav.getByRole("link", { name: t("customers.account.messages") }).click();
  await expect(page.getByText(t("messaging.why.order")).first()).toBeVisible();
});

test("a guest saves a thing for later, signs in and finds it; puts it into the cart once", async ({ page }) => {
  test.setTimeout(120_000);
  const nora = new Shopper(page);
  const { t } = nora;
  const email = freshEmail("nora");
  await openAccount(nora, email, "Nora Quinn");
  await press(page, t("customers.signOut.go"));
  await page.waitForURL(/\/sign-in/);
  await page.goto("/products/moka-pot");
  await press(page, t("cart.wishes.save"));
  await page.waitForURL(/\/sign-in/);
  await signIn(nora, email);
  await page.waitForURL(/\/account\/wish-list/);
  await press(page, /^Save .*moka pot/i);
  await expect(page.getByText(t("cart.wishes.inStock"))).toBeVisible();
  await press(page, t("cart.wishes.buy"));
  await page.waitForURL(/\/cart/);
  await expect(page.getByRole("main").getByRole("heading", { name: /moka pot/i })).toBeVisible();
  await page.goto("/account/wish-list");
  await expect(page.getByText(t("cart.wishes.empty"))).toBeVisible();
});

test("bestellt noch einmal, holt die Kopie der Daten und lässt alles löschen", async ({ page }) => {
  test.setTimeout(240_000);
  const email = freshEmail("jule");
  const jule = new Shopper(page, "de-DE");
  const { t } = jule;
  const to = paths("de-DE");
  await openAccount(jule, email, "Jule Brandt");
  await page.goto(jule.at("/products/moka-pot"));
  await press(page, t("cart.wishes.save"));
  await page.waitForURL(/\/wish-list/);
  await expect(page.getByRole("button", { name: t("cart.wishes.buy") })).toBeVisible();

  await page.goto(jule.at("/products/task-lamp"));
  await jule.addToCart();
  await page.getByRole("link", { name: t("cart.checkout") }).click();
  await expect(page.getByRole("textbox", { name: t("checkout.contact.email") })).toHaveValue(email);
  await press(page, t("checkout.contact.next"));
  await jule.giveAddress(BERLIN);
  await press(page, t("checkout.delivery.next"));
  await jule.placeOrder();
  await jule.pay();
  const number = await jule.confirmed();

  await page.goto(to.accountOrder(number));
  await page.getByRole("link", { name: t("orders.again.link") }).click();
  await expect(page.getByText(t("orders.again.whole"), { exact: true })).toBeVisible();
  for (const _ of [1, 2]) {
    await page.goto(to.orderAgain(number));
    await press(page, t("orders.again.go"));
    await page.waitForURL(/\/cart/);
  }
  await expect(page.locator("main output").first()).toHaveText("1");

  await page.goto(`${to.personalData()}#export`);
  await press(page, t("journey.data.export.ask"));
  await page.waitForURL(/\/your-data\/confirmed/);
  await page.goto(linkIn(await mailTo(email, new RegExp(t("emails.dataReady.subject"))), "/your-data/export/"));
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: t("journey.data.download.json") }).click(),
  ]);
  const made = JSON.parse(await readFile(await file.path(), "utf8")) as { rooms: { orders: { orders: { number: string }[] } } };
  expect(made.rooms.orders.orders.map((order) => order.number)).toContain(number);

  await page.goto(to.personalData());
  await press(page, t("journey.data.erasure.ask"));
  const asked = await mailTo(email, new RegExp(t("emails.dataAsked.subject.erasure").replace("?", "\\?")));
  await page.goto(linkIn(asked, "/your-data/confirm/"));
  await expect(page.getByText(t("journey.data.waits.order", { number }))).toBeVisible();
  await page.goto(to.accountOrder(number));
  await press(page, t("orders.cancel.act", { number }));
  await expect
    .poll(
      async () => {
        await page.goto(linkIn(asked, "/your-data/confirm/"));
        return page.getByRole("button", { name: t("journey.data.erasure.confirm") }).isVisible();
      },
      { timeout: 60_000, intervals: [2_000] },
    )
    .toBe(true);
  await press(page, t("journey.data.erasure.confirm"));
  await mailTo(email, new RegExp(t("emails.dataErased.subject")));
  await page.goto(to.account());
  await page.waitForURL(/\/sign-in/);
  await signIn(jule, email);
  await expect(page).toHaveURL(/\/sign-in/);
});
