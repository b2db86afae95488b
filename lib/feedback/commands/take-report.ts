import { ok, type Result } from "../../kernel/result.ts";
import { sql } from "../../platform/db/pool.ts";
import { addPhotos } from "./photos.ts";
import { type Report, type Reported, reportProblem } from "./report.ts";

type Told = Reported & { readonly photos: "none" | "kept" | "refused" };

/** A customer's report and its photos. The report stands whatever the photos are: nobody proves anything, and they can be sent again. */
export async function takeReport(report: Omit<Report, "trigger">, files: readonly { readonly bytes: Buffer }[]): Promise<Result<Told>> {
  const told = await reportProblem({ ...report, trigger: "customer" });
  if (!told.ok) return told;
  if (files.length === 0) return ok({ ...told.value, photos: "none" });
  const opened = await sql.one<{ id: string }>`SELECT id FROM recovery_case WHERE number = ${told.value.caseNumber}`;
  const kept = await addPhotos({ caseId: opened?.id ?? "", files });
  return ok({ ...told.value, photos: kept.ok ? "kept" : "refused" });
}
