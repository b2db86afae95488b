import { z } from "zod";
import { findPhoto } from "@/lib/feedback/queries/photos";
import { idField } from "@/lib/kernel/fields";
import { ok, refuse } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";

/** A photo that came with a report: for its sender and staff only, never kept on the way. */
export const GET = readRoute({
  name: "feedback.photo",
  input: z.object({ photo: idField("pho"), size: z.enum(["small", "large"]).default("large") }),
  quiet: true,
  run: async ({ input: { photo, size } }) => {
    const bytes = await findPhoto({ id: photo, size });
    if (!bytes) return refuse("not_found");
    return ok(
      new Response(new Uint8Array(bytes), {
        headers: {
          "content-type": "image/webp",
          "content-disposition": `inline; filename="${photo}.webp"`,
          "content-security-policy": "default-src 'none'; sandbox",
          "cache-control": "private, no-store",
          "x-content-type-options": "nosniff",
        },
      }),
    );
  },
});
