import { CertificatePaper } from "@/components/ownership/certificate-paper";
import { findVariants } from "@/lib/catalog/queries/variants";
import { ok, refuse } from "@/lib/kernel/result";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { findThing } from "@/lib/ownership/queries/things";
import { digitalLink } from "@/lib/ownership/rules/digital-link";
import { certificateInput } from "@/lib/ownership/schema";
import { printed } from "@/lib/platform/paper";
import { qrPng } from "@/lib/platform/qr";
import { siteUrl } from "@/lib/platform/request";
import { readRoute } from "@/lib/platform/route";

/** What somebody owns, on paper: for an insurer, a workshop or the next owner. Only for whoever owns it. */
export const GET = readRoute({
  name: "ownership.certificate",
  input: certificateInput,
  limits: [{ by: "source", points: 60, seconds: 600 }],
  run: async ({ input, locale }) => {
    const thing = await findThing(await findOrderViewer(), input.code);
    const variant = thing && (await findVariants([thing.variantId], locale)).get(thing.variantId);
    if (!thing || !variant) return refuse("not_found");
    const picture = await qrPng(new URL(digitalLink({ ...thing, code: thing.publicCode }), siteUrl()).href);
    return ok(await printed(<CertificatePaper thing={thing} variant={variant} picture={picture} locale={locale} />, thing.publicCode));
  },
});
