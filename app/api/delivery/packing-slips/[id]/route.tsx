import { PackingSlipPaper } from "@/components/delivery/packing-slip-paper";
import { findPackView } from "@/lib/delivery/queries/work";
import { fulfillmentInput } from "@/lib/delivery/schema";
import { ok, refuse } from "@/lib/kernel/result";
import { printed } from "@/lib/platform/paper";
import { staffRoute } from "@/lib/platform/route";
import { thingCodes } from "../../../ownership/_parts/thing-codes";

export const GET = staffRoute({
  name: "delivery.packingSlip",
  permission: "fulfillment.pack",
  input: fulfillmentInput,
  run: async ({ actor, input, now }) => {
    const work = await findPackView(actor, input.id);
    if (!work) return refuse("not_found");
    return ok(await printed(<PackingSlipPaper work={work} codes={await thingCodes(work, now)} />, `packing-slip-${work.number}`));
  },
});
