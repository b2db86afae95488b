import { z } from "zod";
import { idField, optionalLine } from "../kernel/fields.ts";
import { CASE_REMEDIES, RECOVERY_KINDS } from "./model.ts";

const LINE = "lin_[0-9a-z]{8,40}";
const MOST_STORY = 2_000;

/** `line.<id>` is ticked for each line that is wrong; none ticked means all of the parcel. */
export const reportInput = z
  .record(z.string().regex(new RegExp(`^(shipmentId|kind|story|line\\.${LINE})$`)), z.string().max(MOST_STORY, "too_long"))
  .transform((form, context) => {
    const parsed = z.object({ shipmentId: idField("shp"), kind: z.enum(RECOVERY_KINDS, "required") }).safeParse(form);
    if (!parsed.success)
      for (const { message, path } of parsed.error.issues) context.addIssue({ code: "custom", message, path: [...path] });
    return {
      shipmentId: parsed.data?.shipmentId ?? "",
      kind: parsed.data?.kind ?? "not_received",
      story: form.story?.trim() || null,
      lineIds: Object.keys(form).flatMap((name) => (name.startsWith("line.") ? [name.slice("line.".length)] : [])),
    };
  });

export const caseInput = z.strictObject({ caseId: idField("cas") });
export const chooseInput = z.strictObject({ caseId: idField("cas"), remedy: z.enum(CASE_REMEDIES, "required") });

/** What staff did with a claim: its number where it was filed, the sum where it was paid. */
export const claimInput = z.strictObject({
  claimId: idField("clm"),
  event: z.enum(["file", "pay", "reject"], "required"),
  reference: optionalLine(60),
  paid: z.string().max(20, "too_long").optional(),
});
