import { paths } from "../../lib/platform/paths.ts";
import { submit, type Visitor } from "./kind.ts";

/** Demo customers with an account, as the seed furnishes them. */
const customer = (name: string): Visitor => ({
  name,
  enter: async (page, locale) => {
    await page.goto(paths(locale).signIn());
    await page.locator('input[name="email"]').fill(`${name}@shopper.example`);
    await page.locator('input[name="password"]').fill(`kept-demo-${name}`);
    await submit(page, "sign-in");
  },
});

export const ada = customer("ada");
/** Has bought nothing yet. */
export const leo = customer("leo");
