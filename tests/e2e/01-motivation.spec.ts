import { type Browser, expect, type Page, test } from "@playwright/test";
import { translator } from "../../lib/i18n/translator.ts";
import { paths } from "../../lib/platform/paths.ts";
import { store } from "../../store.config.ts";
import { hurryingWords, pressureIn } from "../content/dark-patterns.ts";
import { linkIn, mailTo } from "./support/inbox.ts";
import { freshEmail } from "./support/people.ts";

const LOCALES = ["en-IE", "de-DE"] as const;

const pagesOf = (locale: string): string[] => {
  const to = paths(locale);
  const policies = (["payment", "terms", "privacy", "imprint"] as const).map((key) => to.page(key));
  const written = [
    to.about(),
    to.charter(),
    to.servicePrices(),
    to.journal(),
    to.article("hard-water"),
    to.guide("choosing-a-kettle"),
    to.newsletter(),
  ];
  return [to.home(), to.help(), to.contact(), to.deliveryTerms(), to.returnTerms(), ...policies, ...written, to.styleguide()];
};

const withoutScript = async (browser: Browser): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false })).newPage();

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

for (const locale of LOCALES)
  test(`why here: who we are, what we commit to and what it costs are one press from every page: ${locale}`, async ({ browser }) => {
    const page = await withoutScript(browser);
    const t = translator(locale, "content");
    const footer = page.getByRole("contentinfo");
    const layout = translator(locale, "layout");
    await page.goto(paths(locale).cart());
    await footer.getByRole("link", { name: layout("charter"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("charter.title") })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: t("charter.items.returns.t") })).toContainText(
      String(store.policies.returnWindowDays),
    );
    await footer.getByRole("link", { name: layout("prices"), exact: true }).click();
    await expect(page.getByRole("row").filter({ hasText: t("prices.items.invoice.t") })).toContainText(/0[.,]00/);
    await footer.getByRole("link", { name: layout("about"), exact: true }).click();
    await expect(page.getByText(String(store.since), { exact: true })).toBeVisible();
    for (const { name, url } of store.social) await expect(page.getByRole("main").getByRole("link", { name })).toHaveAttribute("href", url);
  });

test("the journal leads to the things it speaks of, and a thing's page to machines' words that say the same", async ({ page }) => {
  const to = paths("en-IE");
  await page.goto(to.journal());
  await page.getByRole("link", { name: "Hard water, and what to do about it" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Take it out while it is thin" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "gooseneck kettle", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${to.product("gooseneck-kettle")}$`));
  expect(await page.locator('script[type="application/ld+json"]').first().innerHTML()).toContain("hasMerchantReturnPolicy");
  await expect(page.locator('link[rel="alternate"][hreflang="x-default"]')).toHaveAttribute("href", /gooseneck-kettle$/);
  const picture = await page.locator('meta[property="og:image"]').first().getAttribute("content");
  expect((await page.request.get(picture ?? "")).headers()["content-type"]).toBe("image/jpeg");
  const map = await (await page.request.get(paths.api.sitemap())).text();
  const lists = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);
  const products = await (await page.request.get(lists.find((url) => url.endsWith("products")) ?? "")).text();
  expect(products).toContain(`${to.product("gooseneck-kettle")}</loc>`);
});

test("no page hurries anybody", async ({ request }) => {
  for (const locale of LOCALES)
    for (const path of [
      ...pagesOf(locale).slice(0, -1),
      paths(locale).collection("kitchen"),
      paths(locale).product("gooseneck-kettle"),
      paths(locale).cart(),
    ]) {
      const html = await (await request.get(path)).text();
      const words = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, " ").replace(/<[^>]+>/g, " ");
      expect([...pressureIn(html), ...hurryingWords(words)], path).toEqual([]);
    }
});

for (const locale of LOCALES)
  test(`letters come only to who asked twice, and one press ends them, without script: ${locale}`, async ({ browser, request }) => {
    const page = await withoutScript(browser);
    const t = translator(locale, "messaging.newsletter");
    const email = freshEmail("reader");
    await page.goto(paths(locale).newsletter());
    await page.getByLabel(t("email")).fill(email);
    await page.getByRole("radio", { name: t("frequencies.monthly.name") }).check();
    await page.getByRole("button", { name: t("ask") }).click();
    await expect(page.getByRole("alert")).toContainText(translator(locale)("messaging.problems.topics_required"));
    await page.getByRole("checkbox", { name: translator(locale, "content.topics")("care") }).check();
    await page.getByRole("button", { name: t("ask") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("sentTitle"));
    const asked = await mailTo(email, new RegExp(translator(locale)("emails.lettersAsked.subject").slice(0, 12)));
    await page.goto(linkIn(asked, "/letters/confirm/"));
    await page.reload();
    await page.getByRole("button", { name: t("confirm") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("settingsTitle"));
    await expect(page.getByRole("checkbox", { name: translator(locale, "content.topics")("care") })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: translator(locale, "content.topics")("news") })).not.toBeChecked();

    const choices = new URL(linkIn(asked, "/messages/"));
    const oneClick = paths.api.endMessages(decodeURIComponent(choices.pathname.split("/").at(-1) ?? ""), locale);
    await request.get(oneClick);
    await page.reload();
    await expect(page.getByRole("button", { name: t("end") })).toBeVisible();
    const ended = await request.post(oneClick, { form: { "List-Unsubscribe": "One-Click" }, headers: { origin: "https://mail.example" } });
    expect(ended.ok()).toBe(true);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("notReadingTitle"));
  });
