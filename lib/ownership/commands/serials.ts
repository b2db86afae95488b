import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { note } from "./notes.ts";

export type SerialAct = { readonly ownershipId: string; readonly serial: string; readonly by: string; readonly now: Date };

/** What stands on the thing itself, told by its owner. One that another thing of the same kind bears is refused, never taken over. */
export const setSerial = ({ ownershipId, serial, by, now }: SerialAct): Promise<Result<{ publicCode: string }>> =>
  refusable(async (tx) => {
    const unit = await tx.one<{ id: string; publicCode: string; serial: string | null; variantId: string }>`
      SELECT u.id, u.public_code, u.serial, u.variant_id FROM ownership w JOIN owned_unit u ON u.id = w.unit_id
      WHERE w.id = ${ownershipId} AND w.to_at IS NULL FOR UPDATE OF u`;
    if (!unit) return refuse("unknown");
    if (unit.serial === serial) return ok({ publicCode: unit.publicCode });
    const other = await tx.one`SELECT 1 FROM owned_unit WHERE variant_id = ${unit.variantId} AND serial = ${serial} AND id <> ${unit.id}`;
    if (other) return refuse("serial_taken", {}, "serial");
    await tx.exec`UPDATE owned_unit SET serial = ${serial}, version = version + 1 WHERE id = ${unit.id}`;
    await note(tx, unit.id, { type: "serial_added", sight: "owner", by, at: now });
    return ok({ publicCode: unit.publicCode });
  });

export type NumbersAct = {
  readonly publicCode: string;
  readonly serial: string | null;
  readonly batch: string | null;
  /** As its page was read. */
  readonly version: number;
  readonly by: string;
  readonly now: Date;
};

/** What stands on the thing, written by staff. Somebody else's change in the meantime is not written over. */
export const setNumbers = ({ publicCode, serial, batch, version, by, now }: NumbersAct): Promise<Result<{ publicCode: string }>> =>
  refusable(async (tx) => {
    const unit = await tx.one<{ id: string; serial: string | null; variantId: string; version: number }>`
      SELECT id, serial, variant_id, version FROM owned_unit WHERE public_code = ${publicCode} FOR UPDATE`;
    if (!unit) return refuse("unknown");
    if (unit.version !== version) return refuse("changed_meanwhile");
    const other =
      serial && (await tx.one`SELECT 1 FROM owned_unit WHERE variant_id = ${unit.variantId} AND serial = ${serial} AND id <> ${unit.id}`);
    if (other) return refuse("serial_taken", {}, "serial");
    await tx.exec`UPDATE owned_unit SET serial = ${serial}, batch = ${batch}, version = version + 1 WHERE id = ${unit.id}`;
    if (serial && serial !== unit.serial) await note(tx, unit.id, { type: "serial_added", sight: "owner", by, at: now });
    return ok({ publicCode });
  });
