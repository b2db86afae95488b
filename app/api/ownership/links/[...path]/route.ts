import { ok, refuse } from "@/lib/kernel/result";
import { findCodeBySerial, findLabelledVariant, findPassport } from "@/lib/ownership/queries/things";
import { linksetOf, linkTypeAsked } from "@/lib/ownership/rules/linkset";
import { linksInput } from "@/lib/ownership/schema";
import { siteUrl } from "@/lib/platform/request";
import { readRoute, seeOther } from "@/lib/platform/route";
import { typedLinks } from "../../_parts/typed-links";

/**
 * Where a thing's code leads, for machines: the whole linkset, or one link of the type asked for. `proxy.ts` brings here whoever asks at
 * the code's own address, as GS1 Digital Link has it.
 */
export const GET = readRoute({
  name: "ownership.links",
  input: linksInput,
  quiet: true,
  run: async ({ input, locale }) => {
    const code = "code" in input.of ? input.of.code : await findCodeBySerial(input.of.gtin, input.of.serial);
    const variantId = code && ((await findPassport(code))?.variantId ?? (await findLabelledVariant(code)));
    if (!code || !variantId) return refuse("not_found");
    const links = await typedLinks({ code, variantId, locale });
    const wanted = linkTypeAsked(input.linkType);
    const one = wanted && links.find(({ type }) => type === wanted);
    if (one) return ok(seeOther(one.href));
    const body = JSON.stringify(linksetOf(new URL(input.path, siteUrl()).href, links));
    return ok(new Response(body, { headers: { "content-type": "application/linkset+json", vary: "accept" } }));
  },
});
