import fs from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { type Kind, LOCALES, type Visitor } from "./kind.ts";
import { KINDS } from "./pages.ts";

/** The four looks of a page, in the order that lays it out anew only once. */
const LOOKS = [360, 1280].flatMap((width) => (["light", "dark"] as const).map((theme) => ({ width, theme })));
const HEIGHT = 900;
/** Whatever a page has not shown by then it does not show. */
const PATIENCE_MS = 15_000;
/** A page higher than this is cut: more of it is no longer looked at. */
const MOST = 12_000;

type Visit = { readonly kind: Kind; readonly locale: string; readonly into: string };
type Held = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Pictures that come as one scrolls are waited for, so that none is missing from the photograph. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    window.scrollTo(0, 0);
    // One that is hidden is never fetched, so nobody waits for all of them for ever.
    const seen = [...document.images].filter((image) => image.offsetParent !== null);
    for (const image of seen) image.loading = "eager";
    const come = Promise.all(seen.map((image) => image.decode().catch(() => undefined)));
    await Promise.race([come, new Promise((resolve) => setTimeout(resolve, 5_000))]);
    await document.fonts.ready;
  });
}

async function open(browser: Browser, locale: string, held?: Held): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.SHOP_URL ?? "",
    viewport: { width: LOOKS[0]?.width ?? 360, height: HEIGHT },
    colorScheme: "light",
    reducedMotion: "reduce",
    locale,
    ...(held && { storageState: held }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // A development server reloads pages while others change files; its own marks are no part of the shop.
  await page.routeWebSocket(/hmr/, () => undefined);
  return page;
}

/** Whoever has come in stays in: signing in again for each page would soon be refused as guessing. */
const entered = new Map<string, Promise<Held>>();
const keyOf = (visitor: Visitor, locale: string): string => `${visitor.name} ${locale}`;

async function enter(browser: Browser, visitor: Visitor, locale: string): Promise<Held> {
  const page = await open(browser, locale);
  try {
    await visitor.enter(page, locale);
    return await page.context().storageState();
  } finally {
    await page.context().close();
  }
}

function heldBy(browser: Browser, visitor: Visitor, locale: string): Promise<Held> {
  const key = keyOf(visitor, locale);
  const known = entered.get(key);
  if (known) return known;
  const fresh = enter(browser, visitor, locale);
  entered.set(key, fresh);
  return fresh;
}

/** One page in one of its looks, and what is wrong with it, if anything. */
async function photograph(page: Page, { kind, locale, into }: Visit, { width, theme }: (typeof LOOKS)[number]): Promise<string[]> {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: theme, media: kind.media ?? "screen", reducedMotion: "reduce" });
  await page.addStyleTag({ content: "nextjs-portal{display:none}" }).catch(() => undefined);
  await settle(page);
  const { high, wide } = await page.evaluate(() => ({
    high: document.documentElement.scrollHeight,
    wide: document.documentElement.scrollWidth,
  }));
  const file = path.join(into, `${kind.name}-${locale.slice(0, 2)}-${width}-${theme}.png`);
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(MOST, high) } });
  return wide > width ? [`${kind.name} ${locale} ${width}: ${wide} px wide`] : [];
}

/** What went wrong, and what was waited for in vain. */
const reasonOf = (error: unknown): string => {
  const [said = "", ...more] = String(error).split("\n");
  const waited = more.findLast((line) => /^\W*- /.test(line)) ?? more.find((line) => line.includes("waiting for"));
  return waited ? `${said} ${waited.trim()}` : said;
};

/** Goes there once in a language, and photographs all looks of what is found. */
async function visit(browser: Browser, each: Visit): Promise<string[]> {
  const { kind, locale } = each;
  let page: Page | undefined;
  try {
    page = await open(browser, locale, kind.as && (await heldBy(browser, kind.as, locale)));
    await kind.go(page, locale);
    if (kind.as && kind.keeps) entered.set(keyOf(kind.as, locale), page.context().storageState());
    const faults: string[] = [];
    for (const look of LOOKS) faults.push(...(await photograph(page, each, look)));
    return [...new Set(faults)];
  } catch (error) {
    return [`${kind.name} ${locale}: ${reasonOf(error)}`];
  } finally {
    await page?.context().close();
  }
}

async function main(): Promise<number> {
  const [into = ".data-screenshots", ...wanted] = process.argv.slice(2);
  const kinds = wanted.length > 0 ? KINDS.filter(({ name }) => wanted.some((each) => name.startsWith(each))) : KINDS;
  fs.mkdirSync(into, { recursive: true });
  const asRoot = process.getuid?.() === 0;
  const { CHROMIUM_PATH } = process.env;
  const browser = await chromium.launch({ ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }), args: asRoot ? ["--no-sandbox"] : [] });
  let wrong = 0;
  for (const kind of kinds) {
    const faults: string[] = [];
    for (const locale of kind.locales ?? LOCALES) faults.push(...(await visit(browser, { kind, locale, into })));
    process.stdout.write(`${faults.length > 0 ? "✗" : "✓"} ${kind.name}${faults.map((each) => `\n    ${each}`).join("")}\n`);
    wrong += faults.length;
  }
  await browser.close();
  process.stdout.write(`${kinds.length} kinds of page in ${into}; ${wrong} faults\n`);
  return wrong > 0 ? 1 : 0;
}

process.exit(await main());
