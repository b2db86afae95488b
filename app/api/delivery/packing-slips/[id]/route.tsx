import { PackingSlipPaper } from "@/components/delivery/packing-slip-paper";
import { findPackView } from "@/lib/delivery/queries/work";
import { fulfillmentInput } from "@/lib/delivery/schema";
import { ok, refuse } from "@/lib/kernel/result";
import { printed } from "@/lib/platform/paper";
import { staffRoute } from "@/lib/platform/route";

export const GET = staffRoute({
  name: "delivery.packingSlip",
  permission: "fulfillment.pack",
  input: fulfillmentInput,
  run: async ({ actor, input }) => {
    const work = await findPackView(actor, input.id);
    return work ? ok(await printed(<PackingSlipPaper work={work} />, `packing-slip-${work.number}`)) : refuse("not_found");
  },
});
