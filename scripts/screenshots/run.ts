import fs from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { KINDS, type Kind, LOCALES } from "./pages.ts";

const WIDTHS = [360, 1280];
const THEMES = ["light", "dark"] as const;
const HEIGHT = 900;
/** A page higher than this is cut: more of it is no longer looked at. */
const MOST = 12_000;

type Look = { readonly locale: string; readonly width: number; readonly theme: (typeof THEMES)[number] };

const looks: readonly Look[] = LOCALES.flatMap((locale) => WIDTHS.flatMap((width) => THEMES.map((theme) => ({ locale, width, theme }))));

/** Pictures that come as one scrolls are waited for, so that none is missing from the photograph. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 40));
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

async function photograph(browser: Browser, { kind, look, into }: { kind: Kind; look: Look; into: string }): Promise<string | null> {
  const { locale, width, theme } = look;
  const context = await browser.newContext({
    baseURL: process.env.SHOP_URL ?? "",
    viewport: { width, height: HEIGHT },
    colorScheme: theme,
    reducedMotion: "reduce",
    locale,
  });
  const page = await context.newPage();
  // A development server reloads pages while others change files; its own marks are no part of the shop.
  await page.routeWebSocket(/hmr/, () => undefined);
  try {
    await kind.go(page, locale);
    await page.addStyleTag({ content: "nextjs-portal{display:none}" }).catch(() => undefined);
    await settle(page);
    const height = Math.min(MOST, await page.evaluate(() => document.documentElement.scrollHeight));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const file = path.join(into, `${kind.name}-${locale.slice(0, 2)}-${width}-${theme}.png`);
    await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width, height } });
    return wide > width ? `${kind.name} ${locale} ${width}: ${wide} px wide` : null;
  } catch (error) {
    return `${kind.name} ${locale} ${width} ${theme}: ${String(error).split("\n")[0]}`;
  } finally {
    await context.close();
  }
}

async function main(): Promise<number> {
  const [into = ".data-screenshots", ...wanted] = process.argv.slice(2);
  const kinds = wanted.length > 0 ? KINDS.filter(({ name }) => wanted.some((each) => name.startsWith(each))) : KINDS;
  fs.mkdirSync(into, { recursive: true });
  const asRoot = process.getuid?.() === 0;
  const { CHROMIUM_PATH } = process.env;
  const browser = await chromium.launch({ ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }), args: asRoot ? ["--no-sandbox"] : [] });
  const faults: string[] = [];
  for (const kind of kinds) {
    const said = [];
    for (const look of looks) said.push(await photograph(browser, { kind, look, into }));
    const wrong = said.filter((each): each is string => each !== null);
    process.stdout.write(`${wrong.length > 0 ? "✗" : "✓"} ${kind.name}${wrong.map((each) => `\n    ${each}`).join("")}\n`);
    faults.push(...wrong);
  }
  await browser.close();
  process.stdout.write(`${kinds.length * looks.length - faults.length} pictures in ${into}\n`);
  return faults.length > 0 ? 1 : 0;
}

process.exit(await main());
