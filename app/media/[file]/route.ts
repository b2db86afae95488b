import { z } from "zod";
import { findMediaFile } from "@/lib/catalog/queries/media";
import { ok, refuse } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";

/** Pictures that staff sent. A name is made once and never again means another picture, so that any cache may keep it for good. */
export const GET = readRoute({
  name: "catalog.media",
  input: z.object({ file: z.string().regex(/^fil_[0-9a-z]{8,40}(-small)?\.(webp|avif)$/, "unknown") }),
  quiet: true,
  run: async ({ input: { file } }) => {
    const found = await findMediaFile(file);
    if (!found) return refuse("not_found");
    return ok(
      new Response(new Uint8Array(found.bytes), {
        headers: {
          "content-type": found.mime,
          "content-disposition": `inline; filename="${file}"`,
          "cache-control": "public, max-age=31536000, immutable",
          "x-content-type-options": "nosniff",
        },
      }),
    );
  },
});
