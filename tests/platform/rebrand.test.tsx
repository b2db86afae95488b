import { renderToBuffer } from "@react-pdf/renderer";
import { isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import type * as Config from "../../store.config.ts";
import { readSources, readText } from "../support/source/files.ts";

/** Another shop's file: everything that names, colours or reaches it is different. */
const OTHER = vi.hoisted(() => ({
  name: "Hedge & Hob",
  claim: { en: "Tools for the long run.", de: "Werkzeug auf Dauer." },
  entity: "Hedge & Hob Ltd",
  line1: "3 Quay Street",
  city: "Galway",
  vatNumber: "IE3668997OH",
  registration: "CRO 712044",
  director: "Maeve Quirke",
  phone: "+353 91 400 100",
  email: "hello@hedgeandhob.ie",
  timeZone: "Europe/Lisbon",
  brand: "#00695c",
  ink: "#102027",
  paper: "#f1f8f6",
}));

vi.mock("../../store.config.ts", async (original) => {
  const { store, ...rest } = await original<typeof Config>();
  const { light } = store.look;
  return {
    ...rest,
    store: {
      ...store,
      name: OTHER.name,
      claim: OTHER.claim,
      look: { ...store.look, light: { ...light, brand: OTHER.brand, ink: OTHER.ink, paper: OTHER.paper } },
      legal: {
        ...store.legal,
        entity: OTHER.entity,
        vatNumber: OTHER.vatNumber,
        registration: OTHER.registration,
        director: OTHER.director,
        address: { ...store.legal.address, line1: OTHER.line1, city: OTHER.city, postcode: "H91 E2T4" },
      },
      contact: { ...store.contact, phone: OTHER.phone, email: OTHER.email, shopMailbox: "desk@hedgeandhob.ie", timeZone: OTHER.timeZone },
      mail: { from: `${OTHER.name} <${OTHER.email}>` },
    },
  };
});

const { store: shipped } = await vi.importActual<typeof Config>("../../store.config.ts");
const { TEMPLATES } = await import("../../emails/registry.ts");
const { renderMail } = await import("../../emails/render.tsx");
const { InvoicePaper } = await import("../../components/orders/invoice-paper.tsx");
const { SiteFooter } = await import("../../components/layout/site-footer.tsx");
const { SiteHeader } = await import("../../components/layout/site-header.tsx");
const { Imprint } = await import("../../components/content/imprint.tsx");
const { ContactCard } = await import("../../components/content/contact-card.tsx");
const { sheetStyles } = await import("../../components/paper/sheet.tsx");
const { lookOf } = await import("../../scripts/lib/look.mjs");

/** What names the shop as it is shipped; none of it may be left anywhere. "kept" is also a word, so the name is looked for as a name. */
const { contact, legal } = shipped;
const OURS = [
  legal.entity,
  legal.address.line1,
  legal.vatNumber,
  legal.registration,
  legal.director,
  contact.phone,
  contact.email,
  contact.shopMailbox,
];
const traces = (text: string): string[] => [
  ...OURS.filter((each) => text.includes(each)),
  ...(text.match(/[^>.]{0,30}\bDublin\b[^<.]{0,20}/g) ?? []),
  ...(text.match(/(?:at|by|from|for|bei|von|an|über) Kept\b/g) ?? []),
];
/** Names columns of a file; a file of last year must still be read. */
const FILE_FORMAT = "desk.file.lead";
/** Where the samples' buyers live and their parcels are. */
const SOMEBODYS = /Dublin, D02 XY45|Dublin, I\w+/g;
const COLOURS = [...Object.values(shipped.look.light), ...Object.values(shipped.look.dark)].filter((colour) => !/^#(.)\1{5}$/.test(colour));

const href = (path: string) => `https://hedgeandhob.ie${path}`;
const links = new Proxy({}, { get: (_, key) => href(`/link/${String(key)}`), has: () => true }) as Record<string, string>;
const opening = { windows: [], aheadMs: 0, at: "2026-11-23T10:00:00Z" };

describe("another store.config.ts", () => {
  test.each(Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[])("is whom the mail %s comes from", async (name) => {
    for (const locale of ["en-IE", "de-DE"]) {
      const props = (TEMPLATES[name] as { sample: (locale: string) => unknown }).sample(locale);
      const { html, text } = await renderMail(name, props, { locale, name: "Ada", why: "order", links, href });
      expect(traces(text.replace(SOMEBODYS, ""))).toEqual([]);
      for (const part of [html, text]) {
        expect(part).toContain(OTHER.phone);
        expect(part).toContain(OTHER.entity.replace("&", part === html ? "&amp;" : "&"));
      }
      expect(html).toContain(OTHER.paper);
      for (const colour of [shipped.look.light.brand, shipped.look.light.ink, shipped.look.light.paper]) expect(html).not.toContain(colour);
    }
  });

  test("is whom a page's head and foot, the imprint and the contact card name", () => {
    for (const locale of ["en-IE", "de-DE"]) {
      const markup = [
        <SiteHeader key="head" locale={locale} worlds={[]} opening={opening} />,
        <SiteFooter key="foot" locale={locale} opening={opening} />,
        <Imprint key="imprint" locale={locale} />,
        <ContactCard key="card" locale={locale} opening={opening} title="x" />,
      ].map((part) => renderToStaticMarkup(part));
      expect(markup.flatMap(traces)).toEqual([]);
      expect(markup[0]).toContain("Hedge &amp; Hob");
      expect(markup.join("")).toContain(OTHER.phone);
    }
  });

  test("is on its papers, in its ink", async () => {
    const words = wordsOf(<InvoicePaper kind="invoice" number="2026-00001" content={INVOICE} />).join("\n");
    for (const own of [OTHER.name, OTHER.entity, OTHER.line1, OTHER.registration, OTHER.phone, OTHER.email]) expect(words).toContain(own);
    expect(traces(words)).toEqual([]);
    expect(sheetStyles.page.color).toBe(OTHER.ink);
    expect((await renderToBuffer(<InvoicePaper kind="invoice" number="1" content={INVOICE} />)).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("colours its pages: the sheet that `npm start` writes from it has its colours, and no other", () => {
    const look = { ...shipped.look, light: { ...shipped.look.light, brand: OTHER.brand, onBrand: "#eeffee" } };
    const sheet = lookOf(look);
    expect(sheet).toContain(`--color-brand: ${OTHER.brand};`);
    expect(sheet).toContain("--color-on-brand: #eeffee;");
    expect(sheet).not.toContain(shipped.look.light.brand);
  });
});

describe("nothing else in the sources says it", () => {
  const code = readSources("app", "components", "emails", "lib", "scripts/stand-ins", "proxy.ts").filter(
    // The carrier is another house, and a picture of a card is a picture.
    ({ path }) => !/\/messages\/|^scripts\/stand-ins\/carrier\/|\/picture\.ts$/.test(path),
  );

  test("neither in code", () => {
    expect(code.flatMap(({ path, text }) => OURS.filter((each) => text.includes(each)).map((each) => `${path}: ${each}`))).toEqual([]);
  });

  test("nor in colours written out", () => {
    const styles = ["app/globals.css", "components/ui/ui.css", "components/layout/layout.css", "components/catalog/catalog.css"].map(
      (path) => ({
        path,
        text: readText(path),
      }),
    );
    const found = [...code, ...styles].flatMap(({ path, text }) =>
      COLOURS.filter((colour) => text.toLowerCase().includes(colour)).map((colour) => `${path}: ${colour}`),
    );
    expect(found).toEqual([]);
  });

  test("nor in sentences: German has no such word, and where it stands in English it is one", async () => {
    const { en } = await import("../../lib/i18n/en.ts");
    const { de } = await import("../../lib/i18n/de.ts");
    const [english, german] = [flat(en), flat(de)];
    const named = (sentences: Map<string, string>, name: RegExp) =>
      [...sentences].filter(([key, text]) => key !== FILE_FORMAT && name.test(text)).map(([key]) => key);
    expect(named(german, /\bKept\b/)).toEqual([]);
    expect(named(english, /(?<!^|[.:?!>] )\bKept\b/)).toEqual([]);
    expect([...english, ...german].filter(([, text]) => OURS.some((each) => text.includes(each))).map(([key]) => key)).toEqual([]);
  });

  test("the pages' sheet is the one this file makes", () => {
    expect(readText("app/look.css")).toBe(lookOf(shipped.look));
  });
});

function flat(messages: object, above = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[`${above}${key}`, value] as const] : [...flat(value as object, `${above}${key}.`)],
    ),
  );
}

/** Every piece of text a paper would draw, without drawing it. */
function wordsOf(node: ReactNode): string[] {
  if (typeof node === "string" || typeof node === "number") return [String(node)];
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (!isValidElement(node)) return [];
  const { type, props } = node as ReactElement<{ children?: ReactNode }>;
  if (typeof type === "function") return wordsOf((type as (given: object) => ReactNode)(props));
  return wordsOf(props.children);
}

const HOME = {
  name: "Ada",
  company: null,
  line1: "Torstr. 1",
  line2: null,
  postcode: "10115",
  city: "Berlin",
  region: null,
  country: "DE",
};
const INVOICE = {
  orderNumber: "7QX4M-2K9TB",
  orderedOn: "2026-11-21",
  issuedOn: "2026-11-21",
  locale: "en-IE",
  currency: "EUR",
  sandbox: false,
  seller: {
    name: OTHER.name,
    entity: OTHER.entity,
    lines: [OTHER.line1],
    country: "IE",
    vatNumber: OTHER.vatNumber,
    registration: OTHER.registration,
    email: OTHER.email,
    phone: OTHER.phone,
  },
  buyer: HOME,
  deliverTo: HOME,
  lines: [{ title: "Kettle", options: "", sku: "K", quantity: 1, amount: 100 }],
  shipping: { name: "Standard", amount: 0 },
  other: 0,
  discount: 0,
  tax: [],
  total: 100,
  paidWith: null,
  corrects: null,
} as const;
