import { actorName, type Staff } from "../../../kernel/actor.ts";
import type { Id } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { refusable } from "../../../orders/commands/refused.ts";
import { sameText } from "../../../platform/secrets.ts";
import { type Check, isSameName, plainCode } from "../../rules/counter.ts";
import { collectCode, lockHold, scanAtCounter } from "./rows.ts";

type HandOut = {
  readonly shipmentId: Id<"shipment">;
  readonly check: Check;
  /** As it was read out, or as it stands on the card that was shown. */
  readonly code: string | null;
  readonly name: string | null;
  readonly staff: Staff;
  readonly now: Date;
};

/** Given to whoever knows the code, or shows a card with the order's name. Who did not come in time may still come. */
export const handOut = ({ shipmentId, check, code, name, staff, now }: HandOut): Promise<Result<{ shipmentId: string }>> =>
  refusable(async (tx) => {
    const locked = await lockHold(tx, shipmentId);
    if (!locked) return refuse("unknown");
    const { order, shipment, hold, place } = locked;
    if (hold.collectedAt) return refuse("already_collected");
    if (hold.putBackAt) return refuse("put_back_already");
    if (check === "code" && !sameText(plainCode(code ?? ""), collectCode(shipmentId))) return refuse("code_wrong", undefined, "code");
    const names = [order.name, order.shippingAddress.name];
    if (check === "name" && !names.some((each) => isSameName(name ?? "", each))) return refuse("name_differs", undefined, "name");
    const by = actorName(staff);
    await tx.exec`
      UPDATE counter_hold SET collected_at = ${now}, collected_by = ${staff.id}, checked_by = ${check}, collector = ${check === "name" ? name : null} WHERE shipment_id = ${shipmentId}`;
    await scanAtCounter(tx, shipment, { place, event: "handed_to_customer", at: now, by, name: name ?? order.name });
    return ok({ shipmentId });
  });
