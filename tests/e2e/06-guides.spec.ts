import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { translator } from "../../lib/i18n/translator.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { expectFit } from "./support/every-page.ts";
import { linkIn, mailTo } from "./support/inbox.ts";
import { dayByDay, openAsGuest, type Prepared, prepared } from "./support/prepared.ts";

const PHONE = { viewport: { width: 360, height: 780 } };
const CHAIR = { "HAL-CHR-PIN": 1 };

const orders: { guest?: Prepared; account?: Prepared } = {};
const guest = (): Prepared => orders.guest as Prepared;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  orders.guest = await prepared({ name: "Gus Guide", things: CHAIR });
  orders.account = await prepared({ name: "Ada Byrne", locale: "de-DE", things: CHAIR, email: "ada@shopper.example" });
  await dayByDay([orders.guest, orders.account], ["delivered"]);
});

/** The step in view; the others are on the page too. */
const step = (page: Page): Locator => page.locator(".guide-step:target");

/** Of an order's one thing: the page of its guide. */
async function guideOf(order: Prepared): Promise<string> {
  let code: string | undefined;
  await expect
    .poll(async () => {
      const unit = await sql.one<{ publicCode: string }>`
        SELECT u.public_code FROM owned_unit u JOIN line_item l ON l.id = u.line_id WHERE l.order_id = ${order.orderId}`;
      code = unit?.publicCode;
      return code;
    })
    .toBeTruthy();
  return `${order.locale === "de-DE" ? "/de" : ""}/things/${code}/guides/setup`;
}

async function phone(browser: Browser, more: Parameters<Browser["newContext"]>[0] = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ ...PHONE, ...more });
  return { context, page: await context.newPage() };
}

const sentParts = async ({ orderId }: Prepared): Promise<number> =>
  (await sql.many`SELECT id FROM line_item WHERE order_id = ${orderId} AND replaces_line_id IS NOT NULL`).length;

test("the mail of the day it came opens the guide at its first step", async ({ browser }) => {
  const { page } = await phone(browser);
  const mail = await mailTo(guest().email, /set it up/);
  expect(mail.text).toContain("Open the guide");
  await page.goto(linkIn(mail, "place=step-"));
  await expect(page).toHaveURL(/\/things\/[^/]+\/guides\/setup#step-lift-in-star$/);
  await expect(page.getByRole("heading", { level: 2, name: "Set the gas lift into the foot" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Set the seat on the lift" })).toBeHidden();
});

test("a guest goes from the box to the last step, without a network too; what was done is kept and told", async ({ browser }) => {
  const { context, page } = await phone(browser);
  await openAsGuest(page, guest());
  await page.goto(await guideOf(guest()));
  await expect(page.locator("[data-kept]")).toBeVisible();
  await expectFit(page);
  await expect(page.locator("[data-kept]")).toBeVisible();

  for (const tick of await page.locator("#box-check input[type=checkbox]").all()) await tick.check();
  await expect(page.getByText("All of it is there.")).toBeVisible();
  await page.getByRole("link", { name: "Begin with step 1" }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: "Set the gas lift into the foot" })).toBeFocused();

  await context.setOffline(true);
  await step(page).getByRole("button", { name: "Done, next step" }).click();
  await page.reload();
  await expect(page.getByText("No network. The guide goes on")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Set the seat on the lift" })).toBeVisible();
  await expect(page.locator("#step-seat-on-lift img")).toHaveJSProperty("complete", true);
  expect(await page.locator("#step-seat-on-lift img").evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(0);
  await step(page).getByRole("button", { name: "Done, next step" }).click();
  await expect(page).toHaveURL(/#step-back-on$/);
  await context.setOffline(false);
  await expect(page.getByText("What you did without a network is with us now.")).toBeVisible();

  const other = await phone(browser);
  await openAsGuest(other.page, guest());
  await other.page.goto(await guideOf(guest()));
  await expect(other.page.locator(".guide-outline [data-done]")).toHaveCount(2);
  await expect(other.page.locator("#box-check .tick:not(:checked)")).toHaveCount(0);
  await expect(other.page.getByRole("link", { name: "Go on with step 3" }).first()).toBeVisible();
});

test("stuck: a missing part comes free in three taps, and twice tapped it is sent once; a person is asked; it works", async ({
  browser,
}) => {
  const { page } = await phone(browser);
  await openAsGuest(page, guest());
  await page.goto(`${await guideOf(guest())}#step-screws`);
  const twin = await page.context().newPage();
  await twin.goto(page.url());
  const send = { name: /^Send it free/ };

  await step(page).locator("summary", { hasText: "I’m stuck" }).click();
  await step(page).locator("summary", { hasText: "A screw is missing" }).click();
  await step(page).getByRole("button", send).first().click();
  await expect(page.getByText("It goes out to you, at no cost.").first()).toBeVisible();
  await step(twin).locator("summary", { hasText: "I’m stuck" }).click();
  await step(twin).locator("summary", { hasText: "A screw is missing" }).click();
  await step(twin).getByRole("button", send).first().click();
  await expect(twin.getByText("It goes out to you, at no cost.").first()).toBeVisible();
  expect(await sentParts(guest())).toBe(1);

  await step(page).locator("summary", { hasText: "Ask a person" }).click();
  await step(page).getByRole("button", { name: "Send it to a person" }).click();
  await expect(step(page).getByLabel("In your words")).toHaveAttribute("aria-invalid", "true");
  await step(page).getByLabel("In your words").fill("The thread of one hole looks worn.");
  await step(page).getByRole("button", { name: "Send it to a person" }).click();
  await expect(page.getByText("We have it, with the step you are at.").first()).toBeVisible();
  await mailTo(guest().email, /message/i);

  await page.goto(`${await guideOf(guest())}#works`);
  await page.reload();
  await page.getByRole("button", { name: "Yes, it does" }).click();
  await expect(page.getByText("Good. A week later we ask once whether it still does.")).toBeVisible();
});

test("without script everything is a form", async ({ browser }) => {
  const { page } = await phone(browser, { javaScriptEnabled: false });
  const t = translator("de-DE");
  await page.goto("/de/sign-in");
  await page.locator('input[name="email"]').fill("ada@shopper.example");
  await page.locator('input[name="password"]').fill("kept-demo-ada");
  await page.locator("main form button[type=submit]").first().click();
  const address = await guideOf(orders.account as Prepared);
  await page.goto(address);
  for (const tick of await page.locator("#box-check input[type=checkbox]").all()) await tick.check();
  await page.getByRole("button", { name: t("guidance.box.keep") }).click();
  await page.goto(address);
  await expect(page.locator("#box-check .tick:not(:checked)")).toHaveCount(0);

  await page
    .getByRole("link", { name: t("guidance.cover.begin") })
    .first()
    .click();
  await step(page)
    .getByRole("button", { name: t("guidance.step.doneNext") })
    .click();
  await expect(page).toHaveURL(/#step-seat-on-lift$/);
  await expect(page.locator('.guide-step[data-done][data-step="lift-in-star"]')).toHaveCount(1);
  await step(page)
    .getByRole("button", { name: t("guidance.stuck.open") })
    .click();
  await expect(page).toHaveURL(/#step-seat-on-lift$/);
  await step(page)
    .locator("summary", { hasText: t("guidance.stuck.ways.part") })
    .click();
  await step(page)
    .getByRole("button", { name: new RegExp(`^${t("guidance.stuck.send")}`) })
    .first()
    .click();
  await expect(page.getByText(t("guides.said.part")).first()).toBeAttached();
  expect(await sentParts(orders.account as Prepared)).toBe(1);
  await page.goto(`${address}#works`);
  await page.getByRole("button", { name: t("guidance.end.works") }).click();
  await expect(page.getByText(t("guidance.end.said"))).toBeVisible();
});

test("anybody reads a guide, tells machines the same, and has it without a network", async ({ browser }) => {
  const { context, page } = await phone(browser);
  const t = translator("de-DE", "guidance");
  await page.goto("/de/help/guides");
  await page
    .getByRole("link", { name: /Schreibtischstuhl/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /Schreibtischstuhl/ })).toBeVisible();
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? "{}");
  expect(data).toMatchObject({ "@type": "HowTo", totalTime: expect.stringMatching(/^PT\d+M$/) });
  expect(data.step.length).toBeGreaterThan(3);
  await expect(page.locator("[data-kept]")).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await page
    .getByRole("link", { name: t("cover.begin") })
    .first()
    .click();
  await step(page)
    .getByRole("link", { name: t("step.doneNext") })
    .click();
  await expect(page).toHaveURL(/#step-seat-on-lift$/);
  await page.reload();
  await expect(page.locator('.guide-step[data-step="lift-in-star"]')).toHaveAttribute("data-done", "");
});

test("what somebody told of their home is offered, never assumed, and forgotten when they say so", async ({ browser }) => {
  const { page } = await phone(browser);
  await openAsGuest(page, guest());
  await page.goto(await guideOf(guest()));
  const steps = page.locator(".guide-outline > li");
  const all = await steps.count();
  await page.getByLabel("What is the floor like?").selectOption("hard");
  await page.getByRole("button", { name: "Show the steps for it" }).click();
  await expect(page.getByText("Steps for your floor, hard, as you told us.")).toBeVisible();
  await expect(steps).toHaveCount(all - 1);
  await page.goto(await guideOf(guest()));
  await expect(steps).toHaveCount(all);
  await expect(page.getByRole("link", { name: "Show the steps for that: hard" })).toBeVisible();
  await page.getByText("Change or delete it").click();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("It is deleted.").first()).toBeVisible();
  await expect(page.getByLabel("What is the floor like?")).toBeVisible();
});
