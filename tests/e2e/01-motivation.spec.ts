import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { translator } from "../../lib/i18n/translator.ts";
import { paths } from "../../lib/platform/paths.ts";
import { store } from "../../store.config.ts";
import { mailTo } from "./support/inbox.ts";
import { freshEmail } from "./support/people.ts";

const LOCALES = ["en-IE", "de-DE"] as const;

const pagesOf = (locale: string): string[] => {
  const to = paths(locale);
  const policies = (["payment", "terms", "privacy", "imprint"] as const).map((key) => to.page(key));
  return [to.home(), to.help(), to.contact(), to.deliveryTerms(), to.returnTerms(), ...policies, to.styleguide()];
};

const withoutScript = async (browser: Browser): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false })).newPage();

const looks = [
  { width: 360, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

for (const locale of LOCALES)
  for (const { width, colorScheme } of looks)
    test(`pages of the shop are fit for everyone: ${locale}, ${width} px, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const path of pagesOf(locale)) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        const { violations } = await new AxeBuilder({ page }).exclude("nextjs-portal").analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      }
    });

test("one can reach us from every page, and the telephone says when", async ({ browser }) => {
  const page = await withoutScript(browser);
  for (const path of pagesOf("en-IE")) {
    await page.goto(path);
    const footer = page.getByRole("contentinfo");
    await expect(footer.getByRole("link", { name: store.contact.phone })).toHaveAttribute("href", /^tel:\+\d+$/);
    await expect(footer.getByRole("link", { name: store.contact.email })).toBeVisible();
    await expect(footer.getByText(/^(Open now, until \d|Answers from \w+ \d)/)).toBeVisible();
    for (const name of [/write/i, /delivery/i, /back/i, /payment/i, /terms/i, /privacy/i, /imprint/i])
      await expect(footer.getByRole("link", { name })).toHaveAttribute("href", /^\//);
  }
});

for (const locale of LOCALES)
  test(`a message without script is corrected, sent and read by the desk: ${locale}`, async ({ browser }) => {
    const t = translator(locale, "content.contact");
    const page = await withoutScript(browser);
    const email = freshEmail("ada");
    await page.goto(paths(locale).contact({ topic: "delivery" }));
    await page.getByLabel(t("name")).fill("Ada Byrne");
    await page.getByLabel(t("email")).fill("ada@");
    await page.getByRole("button", { name: t("send") }).click();
    await expect(page.getByRole("alert")).toContainText(translator(locale)("problems.email_invalid"));
    await expect(page.getByLabel(t("name"))).toHaveValue("Ada Byrne");
    await expect(page.getByLabel(t("email"))).toHaveValue("ada@");
    await expect(page.getByLabel(t("topic"))).toHaveValue("delivery");
    await page.getByLabel(t("email")).fill(email);
    await page.getByLabel(t("body")).fill("Where does the kettle come from?");
    await page.getByRole("button", { name: t("send") }).click();
    await expect(page.getByRole("status")).toContainText(translator(locale)("support.sent"));
    expect((await mailTo(email, /./)).text).toContain("Where does the kettle come from?");
  });

test("with script the list of problems takes focus and leads to the fields", async ({ page }) => {
  const t = translator("en-IE", "content.contact");
  await page.goto(paths("en-IE").contact());
  await page.getByLabel(t("email")).fill("ada@");
  await page.getByRole("button", { name: t("send") }).click();
  const summary = page.getByRole("alert").filter({ hasText: translator("en-IE")("common.form.problems") });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: new RegExp(`^${t("email")}`) }).click();
  await expect(page.getByLabel(t("email"))).toBeFocused();
  await page.getByLabel(t("email")).fill("ada@example.com");
  await expect(page.getByLabel(t("email"))).not.toHaveAttribute("aria-invalid");
});

for (const locale of LOCALES)
  test(`an address that leads nowhere says so without script: ${locale}`, async ({ browser }) => {
    const page = await withoutScript(browser);
    const to = paths(locale);
    for (const path of [
      to.product("no-such-thing"),
      to.collection("no-such-world"),
      `${to.help()}/nothing`,
      to.trackOrder("7QX4M-XXXXX"),
    ]) {
      const answer = await page.goto(path);
      if (path !== to.trackOrder("7QX4M-XXXXX")) expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole("contentinfo").getByRole("link", { name: store.contact.phone })).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });

test("colours and language are chosen once and kept", async ({ page }) => {
  await page.goto(paths("en-IE").help());
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("banner").getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL(/\/de-ie\/help$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
