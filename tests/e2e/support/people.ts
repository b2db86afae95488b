import { expect, type Page } from "@playwright/test";
import { codeOf } from "./inbox.ts";

/** An e-mail nobody else in this run has. */
export const freshEmail = (name: string): string =>
  `${name}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}@shopper.example`;

const used = new Map<string, string>();

/** Password, then a code that was not used before in this run. */
export async function signInStaff(page: Page, person: "grace" | "wim" | "sol" | "femi" | "carla"): Promise<void> {
  const email = `${person}@kept.example`;
  await page.goto("/admin/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(`kept-demo-${person}`);
  await page.getByRole("button", { name: "Go on to the code" }).click();
  await expect(page.getByLabel("Six-digit code")).toBeVisible();
  await giveFreshCode(page, email, "Sign in");
  await expect(page.getByRole("navigation", { name: "Menu" }).first()).toBeAttached();
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
