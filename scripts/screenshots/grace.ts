import type { Page } from "playwright";
import { languageOf } from "../../lib/kernel/localized.ts";
import { paths } from "../../lib/platform/paths.ts";
import { askInbox } from "./inbox.ts";
import { submit, type Visitor } from "./kind.ts";

const EMAIL = "grace@kept.example";
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Where staff are asked for a code once more. */
export const CONFIRM = paths.admin.confirm("");
const LONG_ENOUGH = 8_000;
const used = new Set<string>();

/** A code is good once: the one that was used is waited out. */
async function freshCode(): Promise<string> {
  for (;;) {
    const { codes } = await askInbox<{ codes: readonly { email: string; code: string }[] }>("/api/codes");
    const code = codes.find(({ email }) => email === EMAIL)?.code;
    if (!code) throw new Error(`The inbox knows no code of ${EMAIL}.`);
    if (!used.has(code)) {
      used.add(code);
      return code;
    }
    await pause(1_000);
  }
}

/** As far as the page that asks for the code. */
export async function givePassword(page: Page): Promise<void> {
  await page.goto(paths.admin.signIn());
  await page.locator('input[name="email"]').fill(EMAIL);
  await page.locator('input[name="password"]').fill("kept-demo-grace");
  await submit(page, "password");
}

/** Gives a code on the page that asks for one. Somebody else may have used the same one a moment ago: then the next is waited for. */
async function giveCode(page: Page): Promise<void> {
  const here = page.url();
  while (page.url() === here) {
    await page.locator('input[name="code"]').fill(await freshCode());
    await page.locator('form#code button[type="submit"]').click();
    await page.waitForURL((url) => url.href !== here, { timeout: LONG_ENOUGH }).catch(() => undefined);
  }
}

/** Some pages ask again who it is when the last code was given a while ago. */
export async function confirmIfAsked(page: Page): Promise<void> {
  if (new URL(page.url()).pathname === CONFIRM) await giveCode(page);
}

/** Has every role. */
export const grace: Visitor = {
  name: "grace",
  enter: async (page) => {
    await givePassword(page);
    await giveCode(page);
  },
};

/** Staff read in the language they have chosen, on whatever device; it is chosen anew where it is another. */
export async function readIn(page: Page, locale: string): Promise<void> {
  const language = languageOf(locale);
  await page.goto(paths.admin.staffDevices());
  if (languageOf((await page.locator("html").getAttribute("lang")) ?? "") === language) return;
  await page.locator('form#own-language select[name="language"]').selectOption(language);
  const kept = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.locator('form#own-language button[type="submit"]').click();
  await kept;
}
