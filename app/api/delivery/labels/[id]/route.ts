import { findLabel } from "@/lib/delivery/queries/parcels";
import { labelInput } from "@/lib/delivery/schema";
import { ok, refuse } from "@/lib/kernel/result";
import { pdfResponse } from "@/lib/platform/paper";
import { staffRoute } from "@/lib/platform/route";

/** The label as the carrier sent it, as often as it must be printed. */
export const GET = staffRoute({
  name: "delivery.label",
  permission: "shipments.create",
  input: labelInput,
  run: async ({ actor, input }) => {
    const label = await findLabel(actor, input.id);
    return label ? ok(pdfResponse(label.bytes, label.trackingCode)) : refuse("not_found");
  },
});
