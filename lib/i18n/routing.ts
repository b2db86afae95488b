import { defineRouting } from "next-intl/routing";
import { LOCALES, prefixOf, store } from "../../store.config.ts";

/** The locale is in the address and nowhere else: no cookie, no guessing, so that shared caches may keep pages. */
export const routing = defineRouting({
  locales: [...LOCALES],
  defaultLocale: store.defaultLocale,
  localePrefix: {
    mode: "as-needed",
    prefixes: Object.fromEntries(
      LOCALES.filter((locale) => locale !== store.defaultLocale).map((locale) => [locale, prefixOf(locale) as `/${string}`]),
    ),
  },
  localeCookie: false,
  localeDetection: false,
  alternateLinks: false,
});
