import { type BrowserContext, expect, type Page } from "@playwright/test";
import { MINUTE } from "../../../lib/kernel/clock.ts";
import { paths } from "../../../lib/platform/paths.ts";
import { codeOf, linkIn, mailTo } from "./inbox.ts";

/** An e-mail nobody else in this run has. */
export const freshEmail = (name: string): string =>
  `${name}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}@shopper.example`;

const used = new Map<string, string>();

type Person = "grace" | "wim" | "sol" | "femi" | "carla";
type Session = { readonly cookies: Awaited<ReturnType<BrowserContext["cookies"]>>; readonly since: number };

/** Shorter than the ten minutes for which a sign-in counts as fresh. */
const SESSION_GOOD_FOR = 7 * MINUTE;
const sessions = new Map<Person, Session>();

/** Whoever signed in a short while ago comes with that session: a code is good once, and the next one is half a minute away. */
export async function signInStaff(page: Page, person: Person): Promise<void> {
  if (await comesWithSession(page, sessions.get(person))) return;
  const email = `${person}@kept.example`;
  await page.goto(paths.admin.signIn());
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(`kept-demo-${person}`);
  await page.getByRole("button", { name: "Go on to the code" }).click();
  await expect(page.getByLabel("Six-digit code")).toBeVisible();
  await giveFreshCode(page, email, "Sign in");
  await expect(page.getByRole("navigation", { name: "Menu" }).first()).toBeAttached();
  sessions.set(person, { cookies: await page.context().cookies(), since: Date.now() });
}

async function comesWithSession(page: Page, session: Session | undefined): Promise<boolean> {
  if (!session || Date.now() - session.since > SESSION_GOOD_FOR) return false;
  await page.context().addCookies(session.cookies);
  await page.goto(paths.admin.home());
  return !new URL(page.url()).pathname.startsWith(paths.admin.signIn());
}

async function giveFreshCode(page: Page, email: string, button: string): Promise<void> {
  await expect
    .poll(async () => (await codeOf(email)) !== used.get(email), {
      message: "a code that was not used yet",
      timeout: 40_000,
      intervals: [500],
    })
    .toBe(true);
  const code = await codeOf(email);
  used.set(email, code);
  const here = page.url();
  await page.getByLabel("Six-digit code").fill(code);
  await page.getByRole("button", { name: button }).click();
  // A test beside this one may have used the same person's code: then the page stays, and the next code is waited for.
  const isRefused = await page
    .waitForURL((url) => url.href !== here, { timeout: 8_000 })
    .then(
      () => false,
      () => true,
    );
  if (isRefused) await giveFreshCode(page, email, button);
}

/** A customer whose mailbox is confirmed, in German; what they ordered with it as a guest is theirs from then on. */
export async function signUp(page: Page, { email, name }: { email: string; name: string }): Promise<void> {
  await page.goto("/de/sign-up");
  await page.locator('input[name="name"]').fill(name);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill("zwei-Lampen-und-ein-Kessel");
  await page.locator("main form button[type=submit]").last().click();
  await page.goto(linkIn(await mailTo(email, /Bestätigen Sie Ihre E-Mail/), "/sign-up/confirm/"));
  await page.locator('main input[name="password"]').fill("zwei-Lampen-und-ein-Kessel");
  await page.locator("main form button[type=submit]").last().click();
  await page.waitForURL(/\/de\/account$/);
}
