import { ThingLabelsPaper } from "@/components/ownership/thing-labels-paper";
import { findPackView } from "@/lib/delivery/queries/work";
import { fulfillmentInput } from "@/lib/delivery/schema";
import { ok, refuse } from "@/lib/kernel/result";
import { printed } from "@/lib/platform/paper";
import { staffRoute } from "@/lib/platform/route";
import { thingCodes } from "../../_parts/thing-codes";

/** A label for each thing that is packed together, to stick on it or into its box. */
export const GET = staffRoute({
  name: "ownership.labels",
  permission: "fulfillment.pack",
  input: fulfillmentInput,
  run: async ({ actor, input, now }) => {
    const work = await findPackView(actor, input.id);
    const codes = work ? await thingCodes(work, now) : [];
    if (!work || codes.length === 0) return refuse("not_found");
    return ok(await printed(<ThingLabelsPaper codes={codes} locale={work.locale} />, `things-${work.number}`));
  },
});
