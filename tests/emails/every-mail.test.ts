import { describe, expect, test } from "vitest";
import { TEMPLATES, type TemplateName } from "../../emails/registry.ts";
import { renderSample } from "../../emails/render-sample.ts";
import { store } from "../../store.config.ts";

const draw = (template: TemplateName, locale: string, name: string | null = "Ada Byrne") =>
  renderSample(template, { locale, name, origin: "https://shop.example" });

describe.each(Object.keys(TEMPLATES) as TemplateName[])("%s", (name) => {
  test.each(["en-IE", "de-DE", "en-US"])(
    "in %s greets by name, says how to reach a person, and reads as plain text too",
    async (locale) => {
      const { subject, html, text } = await draw(name, locale);
      expect(subject).not.toMatch(/[{}\r\n]|emails\./);
      expect(text).toContain("Ada Byrne");
      for (const part of [html, text]) {
        expect(part).toContain(store.contact.phone);
        expect(part).toContain(store.contact.email);
        expect(part).not.toMatch(/emails\.[a-z]|undefined|\[object|NaN/);
      }
    },
  );

  test("carries no script, no form and no picture from elsewhere", async () => {
    const { html } = await draw(name, "en-IE");
    expect(html).not.toMatch(/<script|<form|javascript:/i);
    for (const [, src = ""] of html.matchAll(/<img[^>]+src="([^"]+)"/g)) expect(src).toMatch(/^https:\/\/shop\.example\//);
  });

  test("greets without a name when it has none", async () => {
    const { text } = await draw(name, "de-DE", null);
    expect(text).toContain("Guten Tag.");
  });

  test("speaks two languages", async () => {
    const [english, german] = [await draw(name, "en-IE"), await draw(name, "de-DE")];
    expect(german.subject).not.toBe(english.subject);
  });
});
