import { notFound, permanentRedirect } from "next/navigation";
import { articleHref } from "@/components/content/article-list";
import { findThingOfParts } from "@/lib/catalog/queries/parts-page";
import { isPartsHandle, thingOf } from "@/lib/catalog/rules/parts";
import type { RedirectKind } from "@/lib/content/model";
import { findNewHandle } from "@/lib/content/queries/redirects";
import { paths } from "@/lib/platform/paths";

/** For a handle that leads nowhere: on to where its thing has moved, or to the parts of the thing it is parts of (308), or the page that says nothing is here. */
export async function leadOn(kind: RedirectKind, handle: string, locale: string): Promise<never> {
  const thing = kind === "product" && isPartsHandle(handle) ? await whoseParts(handle) : null;
  if (thing) permanentRedirect(paths(locale).parts(thing));
  const moved = await findNewHandle(kind, handle);
  if (!moved) notFound();
  if (kind === "product") permanentRedirect(paths(locale).product(moved));
  if (kind === "collection") permanentRedirect(paths(locale).collection(moved));
  permanentRedirect(articleHref({ kind, handle: moved }, locale));
}

/** The thing these are the parts of, under its newest handle. */
const whoseParts = async (handle: string): Promise<string | null> =>
  (await findThingOfParts(handle)) ?? findNewHandle("product", thingOf(handle));
