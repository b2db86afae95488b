import { paths } from "../../../lib/platform/paths.ts";
import type { Letter } from "../../template.ts";

/** Which guide of which thing a mail is about, and where in it. */
export type AboutGuide = {
  readonly thing: string;
  readonly code: string;
  readonly purpose: string;
  readonly place: string;
  /** The step's name, where one is spoken of. */
  readonly step?: string;
};

/** The guide at that place: by the order's signed link where there is one, else for whoever signs in. */
export function guideHref(
  { links, href, locale }: Letter,
  { code, purpose, place }: Pick<AboutGuide, "code" | "purpose" | "place">,
): string {
  if (!links.order) return href(paths(locale).thingGuide(code, purpose, { place }));
  const link = new URL(links.order);
  for (const [name, value] of Object.entries({ thing: code, purpose, place })) link.searchParams.set(name, value);
  return link.href;
}
