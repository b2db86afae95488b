import { expect, type Page } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { paths } from "../../../lib/platform/paths.ts";
import { findBarriers } from "./barriers.ts";

const POLICIES = ["payment", "terms", "privacy", "accessibility", "imprint"] as const;
/** No such token: what a link says that is used up, mistyped or too old. */
const OVER = "over";

/** An address of every kind of page that anyone may open. */
export function openPages(locale: string): string[] {
  const to = paths(locale);
  return [
    to.home(),
    to.collection("kitchen"),
    to.collection("all"),
    ...["gooseneck-kettle", "wool-jumper", "washing-machine", "task-lamp", "boots", "suit"].map((handle) => to.product(handle)),
    to.search(),
    to.search({ q: "lamp" }),
    to.search({ q: "xylophone" }),
    to.charter(),
    to.about(),
    to.servicePrices(),
    to.serviceRecord(),
    to.journal(),
    to.guides(),
    to.article("hard-water"),
    to.guide("choosing-a-kettle"),
    to.newsletter(),
    to.newsletterSent(),
    to.confirmLetters(OVER),
    to.lettersEnded(),
    to.messages(),
    to.help(),
    to.contact(),
    to.deliveryTerms(),
    to.returnTerms(),
    to.setupGuides(),
    to.productGuide("shelving", "setup"),
    ...POLICIES.map((key) => to.page(key)),
    to.styleguide(),
    to.missing(),
    to.failed(),
    to.cart(),
    to.confirmMailbox(OVER),
    to.track(),
    to.openLookup(OVER),
    to.signIn(),
    to.signUp(),
    to.signUpSent(),
    to.verifyEmail(OVER),
    to.forgotPassword(),
    to.forgotPasswordSent(),
    to.newPassword(OVER),
    to.personalData(),
    to.personalDataAsked(),
  ];
}

/** Colours turn at once: while they fade, a page is measured half in the old ones. */
const stopFading = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  });

/**
 * The page in view: nothing axe objects to, one heading, no wider than the screen, every picture sized. What a page says and
 * how it is built is the same in both themes, so that in the dark only its colours are measured; whoever has measured them in
 * another language may leave them out.
 */
export async function expectFit(page: Page, { colours = true } = {}): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await stopFading(page);
  const found = await findBarriers(page, colours ? "all" : "all but colours");
  if (colours) {
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    found.push(...(await findBarriers(page, "colours")).map((barrier) => `in the dark ${barrier}`));
  }
  expect.soft(found, new URL(page.url()).pathname).toEqual([]);
  await expectRoom(page);
}

/** One heading, no wider than the screen, every picture with its size. */
export async function expectRoom(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname;
  await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
  const width = page.viewportSize()?.width ?? 0;
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width} px`).toBeLessThanOrEqual(width);
  const unsized = await page.evaluate(() =>
    [...document.images].filter((image) => !image.hasAttribute("width") || !image.hasAttribute("height")).map(({ src }) => src),
  );
  expect.soft(unsized, `pictures without a size on ${path}`).toEqual([]);
}

/** The rules of html-validate but for those that are about handwriting, which React's is not, and three that we break for a reason. */
const RULES = {
  "attr-case": "off",
  "void-style": "off",
  "attribute-boolean-style": "off",
  "attribute-empty-style": "off",
  // React's own ids begin with an underscore.
  "valid-id": ["error", { relaxed: true }],
  // A server action's form is sent to the page itself: React writes action="".
  "attribute-allowed-values": "off",
  // Style sheets keep telephone numbers on one line.
  "tel-non-breaking": "off",
  // Tables become cards on a phone, and would lose their roles with their display.
  "no-redundant-role": "off",
  // A choice's button is written in a component of its own; its label says whose it is.
  "no-redundant-for": "off",
  // Where a part's mark stands is a fact of its picture.
  "no-inline-style": "off",
  // Lists of facts may be named.
  "aria-label-misuse": ["error", { allowAnyNamable: true }],
} as const;

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ["html-validate:recommended"], rules: RULES as unknown as Record<string, "off"> }),
);

/** What is wrong with a page as it was sent. */
export async function findHtmlFaults(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} at ${selector}`));
}

export type Look = { readonly widths: readonly [number, ...number[]]; readonly colours: boolean };

/** Opens each page once: it is valid HTML, fit for everyone at the first of these widths, and keeps to every other. */
export async function lookAtEach(page: Page, pages: readonly string[], { widths, colours }: Look): Promise<void> {
  const [first, ...others] = widths;
  for (const path of pages) {
    await page.goto("about:blank"); // so that the last page is not laid out and coloured once more
    await page.setViewportSize({ width: first, height: 800 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const answer = await page.goto(path);
    expect.soft(answer?.status(), path).toBeLessThan(500); // a fault's page is a page, too
    expect.soft(await findHtmlFaults((await answer?.text()) ?? "", path)).toEqual([]);
    await expectFit(page, { colours });
    for (const width of others) {
      await page.setViewportSize({ width, height: 800 });
      await expectRoom(page);
    }
  }
}
