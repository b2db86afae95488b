import { z } from "zod";
import { browsersCart } from "@/lib/cart/queries/browser";
import { countUnits } from "@/lib/cart/queries/count";
import { ok } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";

/** Whose browser this is, for pages that any cache may keep: how much is in the cart, and who is signed in. */
export const GET = readRoute({
  name: "cart.me",
  input: z.strictObject({}),
  run: async ({ actor }) => {
    const { key } = await browsersCart(actor);
    const customer = actor.kind === "customer" ? { name: actor.name } : null;
    return ok(Response.json({ cartCount: key.customerId || key.tokenHash ? await countUnits(key) : 0, customer }));
  },
});
