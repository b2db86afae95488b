import { renderToBuffer } from "@react-pdf/renderer";
import { unstable_cache } from "next/cache";
import { z } from "zod";
import { ProductSheetPaper } from "@/components/catalog/product-sheet-paper";
import { findProductPage } from "@/lib/catalog/queries/product";
import { pictureOf } from "@/lib/catalog/rules/pictures";
import { translator } from "@/lib/i18n/translator";
import { ok, refuse } from "@/lib/kernel/result";
import { TAGS } from "@/lib/platform/cache";
import { shopNow } from "@/lib/platform/clock";
import { pdfResponse } from "@/lib/platform/paper";
import { paperPicture } from "@/lib/platform/paper-picture";
import { readRoute } from "@/lib/platform/route";
import { LOCALES, store } from "@/store.config";

const A_DAY = 86_400;

/** A product's facts as PDF, for anyone; drawn once and kept until the product or the day changes. */
export const GET = readRoute({
  name: "catalog.sheet",
  input: z.strictObject({ handle: z.string().max(80) }),
  limits: [{ by: "source", points: 120, seconds: 600 }],
  run: async ({ input: { handle }, locale: asked }) => {
    const locale = LOCALES.includes(asked) ? asked : store.defaultLocale;
    const product = await findProductPage(handle, locale);
    if (!product) return refuse("unknown");
    const tags = [TAGS.catalog, TAGS.product(handle), TAGS.clock];
    const drawn = await unstable_cache(() => draw(product, locale), ["catalog.sheet", handle, locale], { tags, revalidate: A_DAY })();
    const answer = pdfResponse(Buffer.from(drawn, "base64"), `${translator(locale, "owning.sheet")("file")}-${handle}`);
    answer.headers.set("cache-control", "public, max-age=300");
    return ok(answer);
  },
});

/** As text, because that is what the cache keeps. */
async function draw(product: NonNullable<Awaited<ReturnType<typeof findProductPage>>>, locale: string): Promise<string> {
  const front = pictureOf(product.pictures, { shot: "front", colour: product.variants[0]?.options.colour });
  const picture = front && (await paperPicture(front.src));
  const sheet = <ProductSheetPaper product={product} locale={locale} now={await shopNow()} picture={picture} />;
  return (await renderToBuffer(sheet)).toString("base64");
}
