/** What a browser and its system are called, from what it says of itself. The first that fits; order matters: Edge also says Chrome. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgi?A?(?:OS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFxiOS\/|\bFirefox\//, "Firefox"],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

export type DeviceName = { readonly browser: string | null; readonly system: string | null };

const firstThatFits = (list: typeof BROWSERS, text: string): string | null => list.find(([pattern]) => pattern.test(text))?.[1] ?? null;

export const nameDevice = (userAgent: string | null): DeviceName => ({
  browser: firstThatFits(BROWSERS, userAgent ?? ""),
  system: firstThatFits(SYSTEMS, userAgent ?? ""),
});
