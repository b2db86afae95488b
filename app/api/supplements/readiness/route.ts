import { z } from "zod";
import { translator } from "@/lib/i18n/translator";
import { idField } from "@/lib/kernel/fields";
import { ok, refuse } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";
import { findOwnReadiness } from "@/lib/supplements/queries/own-readiness";

/** Whether one of these would work with what this visitor has, in words: asked by product pages once they have settled. */
export const GET = readRoute({
  name: "supplements.readiness",
  input: z.strictObject({ variant: idField("var") }),
  limits: [{ by: "source", points: 600, seconds: 3_600 }],
  quiet: true,
  run: async ({ actor, input, locale }) => {
    const found = await findOwnReadiness({ shopper: actor, variantId: input.variant, locale });
    if (!found) return refuse("unknown");
    const { verdict, why } = found;
    return ok(Response.json({ verdict, said: `${translator(locale, "supplements.own")(verdict)} ${why}` }));
  },
});
