import { findDataExport, findDataFile } from "@/lib/journey/queries/data-requests";
import { dataFileInput } from "@/lib/journey/schema";
import { ok, refuse } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";

/** Everything of one person as a file, behind the link of the mail, while it works. Never shown as a page of ours. */
export const GET = readRoute({
  name: "journey.dataExport",
  input: dataFileInput,
  limits: [{ by: "source", points: 30, seconds: 600 }],
  run: async ({ input }) => {
    const found = await findDataExport(input.token);
    const file = found && (await findDataFile(found.id, input.as));
    if (!file) return refuse("unknown");
    return ok(
      new Response(new Uint8Array(file.bytes), {
        headers: {
          "content-type": file.mime,
          "content-disposition": `attachment; filename="my-data.${input.as}"`,
          "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
          "x-content-type-options": "nosniff",
        },
      }),
    );
  },
});
