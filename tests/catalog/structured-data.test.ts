import Validator from "@adobe/structured-data-validator";
import { describe, expect, test } from "vitest";
import { articleData } from "@/app/[locale]/(store)/_parts/machine-facts/article.ts";
import { breadcrumbData, siteData } from "@/app/[locale]/(store)/_parts/machine-facts/shop.ts";
import type { VariantOffer } from "@/app/[locale]/(store)/products/[handle]/_parts/offers.ts";
import { structuredData } from "@/app/[locale]/(store)/products/[handle]/_parts/structured-data.ts";
import type { ProductPage } from "@/lib/catalog/model.ts";
import { toArticleView } from "@/lib/content/rules/articles.ts";
import { money } from "@/lib/kernel/money.ts";
import type { DeliveryOffer } from "@/lib/shipping/model.ts";
import { anArticle } from "../content/writing.ts";

type Typed = { readonly "@type": string; readonly "@graph"?: readonly Typed[] };

/** What an independent validator holds against it, recommendations left out. */
async function errorsIn(data: readonly object[]): Promise<string[]> {
  const things = (data as Typed[]).flatMap((each) => each["@graph"] ?? [each]);
  const jsonld: Record<string, Typed[]> = {};
  for (const each of things) jsonld[each["@type"]] = [...(jsonld[each["@type"]] ?? []), structuredClone(each)];
  const issues = await new Validator(null).validate({ jsonld, microdata: {}, rdfa: {}, errors: [] });
  return issues.filter(({ severity }) => severity === "ERROR").map(({ issueMessage }) => issueMessage);
}

const product = {
  handle: "gooseneck-kettle",
  brand: "Ketterly",
  name: "Gooseneck kettle",
  tagline: "Pours a thin, steady stream.",
  description: ["A kettle.", "With a handle."],
  markets: ["IE", "DE"],
  collection: { handle: "kitchen", name: "Kitchen", description: "" },
  pictures: ["brick", "pine"].map((colour) => ({
    src: `/pictures/kettle-${colour}`,
    colour,
    shot: "front",
    alt: "",
    width: 1200,
    height: 1500,
    caption: null,
    marks: [],
  })),
} as unknown as ProductPage;

const delivery = [
  {
    key: "standard",
    price: money(490, "EUR"),
    basis: { handlingDays: 0, transit: { minDays: 1, maxDays: 2 }, destination: "IE" },
  } as unknown as DeliveryOffer,
];

const anOffer = (colour: string, more: Partial<VariantOffer> = {}) =>
  ({
    variant: { sku: `KET-${colour}`, gtin: "2900000001008", options: { colour }, title: colour },
    price: money(8_900, "EUR"),
    shelf: { state: "in_stock" },
    delivery,
    ...more,
  }) as unknown as VariantOffer;

describe("what machines are told", () => {
  test("a group of variants, with what sending and sending back cost, holds before an independent validator", async () => {
    const data = structuredData(product, [anOffer("brick"), anOffer("pine")], "en-IE");
    expect(await errorsIn(data)).toEqual([]);
    const text = JSON.stringify(data);
    for (const said of ["ProductGroup", '"price":"89.00"', "OfferShippingDetails", "MerchantReturnPolicy", "BreadcrumbList", "FreeReturn"])
      expect(text).toContain(said);
  });

  test("so do a thing of one kind, an article, the way to a page, and the shop itself", async () => {
    const article = toArticleView(anArticle(), {
      publishedAt: new Date("2026-11-22T10:00:00Z"),
      updatedAt: new Date("2026-11-22T10:00:00Z"),
      locale: "de-DE",
    });
    expect(
      await errorsIn([
        ...structuredData(product, [anOffer("brick")], "de-DE"),
        articleData(article, { locale: "de-DE", picture: null }),
        breadcrumbData([{ label: "Kitchen", path: "/collections/kitchen" }], "en-IE"),
        siteData("en-IE"),
      ]),
    ).toEqual([]);
  });

  test("what has no price here is not told as a product; what is sold out says so", () => {
    expect(JSON.stringify(structuredData(product, [anOffer("brick", { price: null })], "en-US"))).not.toContain('"Product');
    const soldOut = anOffer("brick", { shelf: { state: "sold_out" } as VariantOffer["shelf"], delivery: [] });
    expect(JSON.stringify(structuredData(product, [soldOut], "en-IE"))).toContain("schema.org/OutOfStock");
  });

  test("a fault is seen", async () => {
    expect(await errorsIn([{ "@type": "Product", name: "x" }])).not.toEqual([]);
  });
});
