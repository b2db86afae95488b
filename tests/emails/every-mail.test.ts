import { describe, expect, test } from "vitest";
import { parcelSample } from "../../emails/delivery/parts/parcel.tsx";
import { TEMPLATES, type TemplateName } from "../../emails/registry.ts";
import { renderMail } from "../../emails/render.tsx";
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

test("of several parcels each mail says in its subject what is in this one", async () => {
  const subjectOf = async (locale: string, titles: readonly string[], more: object) => {
    const lines = titles.map((title) => ({ title, options: "", picture: null, quantity: 1, total: "" }));
    const props = { ...parcelSample(locale), ...more, lines };
    return (await renderMail("delivery/shipment-handed-over", props, { locale, name: null, why: "order", links: {}, href: (path) => path }))
      .subject;
  };
  expect(await subjectOf("en-IE", ["Gooseneck kettle"], {})).toBe("Your order 7QX4M-2K9TB is on its way");
  expect(await subjectOf("en-IE", ["Gooseneck kettle"], { others: 1 })).toBe(
    "A parcel of your order 7QX4M-2K9TB is on its way (Gooseneck kettle)",
  );
  expect(await subjectOf("de-DE", ["Wasserkocher", "Leuchte", "Rucksack"], { more: true })).toBe(
    "Ein Paket Ihrer Bestellung 7QX4M-2K9TB ist unterwegs (Wasserkocher und 2 weitere Stücke)",
  );
});
