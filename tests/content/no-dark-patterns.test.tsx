import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NewsletterForm } from "@/components/messaging/newsletter-form.tsx";
import { de } from "@/lib/i18n/de.ts";
import { en } from "@/lib/i18n/en.ts";
import { readArticles } from "../../prisma/seed/articles.ts";
import { readProducts } from "../../prisma/seed/catalog.ts";
import { hurryingWords, pressureIn } from "./dark-patterns.ts";

/** Every sentence in something, with where it stands. */
const sentencesIn = (value: unknown, at = ""): [string, string][] =>
  typeof value === "string"
    ? [[at, value]]
    : value && typeof value === "object"
      ? Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, at ? `${at}.${key}` : key))
      : [];

const hurried = (value: unknown) => sentencesIn(value).flatMap(([at, text]) => hurryingWords(text).map((word) => `${at}: ${word}`));

describe("nobody is hurried", () => {
  test("by a message, in either language", () => {
    expect(hurried({ en, de })).toEqual([]);
  });

  test("by what is written of a thing, or in the journal", async () => {
    expect(hurried(await readProducts())).toEqual([]);
    expect(hurried(await readArticles())).toEqual([]);
  });

  test("by a form that has ticked something itself", () => {
    for (const locale of ["en-IE", "de-DE"]) {
      const drawn = renderToStaticMarkup(<NewsletterForm locale={locale} />);
      expect(pressureIn(drawn)).toEqual([]);
      expect(drawn).not.toMatch(/\schecked/);
    }
  });

  test.each([
    "Only 2 left, hurry!",
    "12 people are viewing this",
    "Nur noch 3 Stück",
    "Angebot endet in 2 Stunden",
    "Solange Vorrat reicht",
  ])("%s is seen", (text) => {
    expect(hurryingWords(text)).not.toEqual([]);
  });

  test.each(['<input type="checkbox" name="x" checked="">', '<div class="countdown">', '<dialog open="">'])("%s is seen", (html) => {
    expect(pressureIn(html)).not.toEqual([]);
  });

  test("what is a fact is no hurry", () => {
    expect(hurryingWords("2 in stock. Next delivery 9 Dec.")).toEqual([]);
    expect(pressureIn('<input type="radio" checked="">')).toEqual([]);
  });
});
