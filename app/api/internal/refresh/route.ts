import { revalidateTag } from "next/cache";
import { z } from "zod";
import { internalRoute } from "@/lib/platform/route";

export const POST = internalRoute({
  name: "reports.refresh",
  input: z.strictObject({ tags: z.array(z.string().max(200)).max(200) }),
  run: async ({ tags }) => {
    for (const tag of tags) revalidateTag(tag, { expire: 0 });
    return Response.json({ refreshed: tags.length });
  },
});
