import type { Metadata } from "next";
import { siteUrl } from "@/lib/platform/request";
import { LOCALES, type Market, marketOf, store } from "@/store.config";

/** This page's own address, and the same page in the other locales of the markets it is for: each is a page of its own to search engines. */
export function alternates(
  locale: string,
  { path, markets }: { path: (locale: string) => string; markets?: readonly string[] },
): NonNullable<Metadata["alternates"]> {
  const absolute = (each: string) => new URL(path(each), siteUrl()).href;
  const isFor = (market: Market) => !markets || markets.includes(market);
  const languages = Object.fromEntries(LOCALES.filter((each) => isFor(marketOf(each))).map((each) => [each, absolute(each)]));
  return {
    canonical: absolute(locale),
    languages: { ...languages, ...(isFor(marketOf(store.defaultLocale)) && { "x-default": absolute(store.defaultLocale) }) },
  };
}
