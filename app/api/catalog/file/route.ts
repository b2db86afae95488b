import { z } from "zod";
import { refuse } from "@/lib/kernel/result";
import { paths } from "@/lib/platform/paths";
import { staffUploadRoute } from "@/lib/platform/route";
import { keepFile } from "@/lib/reports/commands/import-products";

const MAX_BYTES = 8 * 1024 * 1024;

/** Takes a table of products in; nothing is changed before somebody has looked through it. */
export const POST = staffUploadRoute({
  name: "reports.uploadProducts",
  permission: "catalog.edit",
  input: z.strictObject({}),
  limits: [{ by: "actor", points: 60, seconds: 3_600 }],
  maxBytes: MAX_BYTES + 16 * 1024,
  run: async ({ actor, now }, [file]) => (file ? keepFile(file.bytes, { actor, now }) : refuse("file_missing")),
  subject: () => "products.csv",
  leadsTo: ({ fileId }) => paths.admin.catalogImport(fileId),
  back: () => paths.admin.catalogFile(),
});
