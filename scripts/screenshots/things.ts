import type { Page } from "playwright";
import { paths } from "../../lib/platform/paths.ts";
import { at, hrefsOn, type Kind } from "./kind.ts";
import { ada } from "./people.ts";

const GUIDE = /\/things\/[^/]+\/guides\/[^/#?]+/;

/** The page of what Ada has of this product. */
async function openThing(page: Page, locale: string, product: string): Promise<void> {
  const to = paths(locale);
  await page.goto(to.accountThings());
  const isOne = new RegExp(`^${to.thing("")}[^/]+$`);
  for (const href of await hrefsOn(page, isOne)) {
    await page.goto(href);
    if ((await hrefsOn(page, new RegExp(`^${to.product(product)}(?:[?/#]|$)`))).length > 0) return;
  }
  throw new Error(`Ada has no ${product}.`);
}

const thing = (name: string, product: string, then?: (page: Page, locale: string) => Promise<void>): Kind => ({
  name,
  as: ada,
  go: async (page, locale) => {
    await openThing(page, locale, product);
    await then?.(page, locale);
  },
});

/** To the guide of what is in view; `then` does what a reader would. */
const toGuide =
  (then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    const [guide] = await hrefsOn(page, GUIDE);
    if (!guide) throw new Error(`No guide is offered on ${page.url()}.`);
    await page.goto(guide.split("#")[0] ?? guide);
    await then?.(page);
  };

const toPlace = (place: string) =>
  toGuide(async (page) => {
    await page.goto(`${page.url().split("#")[0]}${place}`);
  });

/** Whoever was stuck there before finds it open. */
const openStuck = async (page: Page): Promise<void> => {
  const panel = page.locator("details.guide-stuck:visible").first();
  if (!(await panel.evaluate((details: HTMLDetailsElement) => details.open))) await panel.locator("summary").first().click();
  await page.locator("details.guide-stuck:visible details").nth(1).locator("summary").click();
};

const toFirstStep = async (page: Page): Promise<void> => {
  await page.locator('a[href^="#step-"]:visible').last().click();
  await page.locator(".guide-step:target").waitFor();
};

/** How tall somebody is, as the guide asks it; what an earlier picture had told is forgotten first. */
const heightField = (page: Page) => page.locator('form:has(input[name="key"][value="height"]) input[name="value"]:visible');

const notTold = async (page: Page): Promise<void> => {
  const told = page.locator("details:has(input[name=key][value=height])");
  if ((await told.count()) === 0) return;
  await told.locator("summary").click();
  await told.locator("form").last().locator("button[type=submit]").click();
  await told.waitFor({ state: "detached" });
};

const told = async (page: Page): Promise<void> => {
  await notTold(page);
  await heightField(page).fill("178");
  await page.locator("form:has(input[name=key][value=height]) button[type=submit]").click();
  await page.locator("details:has(input[name=key][value=height])").waitFor();
};

const PUBLIC_GUIDE = { product: "shelving", purpose: "setup" } as const;

const publicGuide = (name: string, place: string, more: Partial<Kind> = {}): Kind => ({
  ...at(name, (to) => `${to.productGuide(PUBLIC_GUIDE.product, PUBLIC_GUIDE.purpose)}${place}`),
  ...more,
});

/** What is somebody's, how it is set up, and what it needs later. */
export const THINGS: readonly Kind[] = [
  at("setup-guides", (to) => to.setupGuides()),
  publicGuide("guide-public", ""),
  publicGuide("guide-public-step", "#step-brace"),
  publicGuide("guide-public-all", "#all"),
  publicGuide("guide-public-print", "", { media: "print" }),
  at("parts", (to) => to.parts("gooseneck-kettle")),
  at("parts-row", (to) => to.parts("gooseneck-kettle", "KET-GNK-P-LID")),
  thing("thing-works", "task-lamp"),
  thing("thing-stuck", "gooseneck-kettle"),
  thing("thing-half-way", "rucksack"),
  thing("thing-guide", "rucksack", toGuide()),
  thing("thing-guide-box", "task-lamp", toPlace("#box")),
  thing("thing-guide-step", "rucksack", toGuide(toFirstStep)),
  thing(
    "thing-guide-stuck",
    "rucksack",
    toGuide(async (page) => {
      await toFirstStep(page);
      await openStuck(page);
    }),
  ),
  thing("thing-guide-height", "desk-chair", toGuide(notTold)),
  thing(
    "thing-guide-height-told",
    "desk-chair",
    toGuide(async (page) => {
      await told(page);
      await page.locator("details:has(input[name=key][value=height]) summary").click();
    }),
  ),
  thing(
    "thing-guide-height-step",
    "desk-chair",
    toGuide(async (page) => {
      await told(page);
      await page.goto(`${page.url().split("#")[0]}#step-height`);
    }),
  ),
  thing("thing-guide-works", "task-lamp", toPlace("#works")),
  thing("thing-passport", "task-lamp", async (page, locale) => {
    const code = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await page.context().clearCookies();
    await page.goto(paths(locale).passport(code));
  }),
];
