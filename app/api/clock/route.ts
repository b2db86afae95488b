import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { readRoute } from "@/lib/platform/route";

/** The shop's time: the demo carrier scans by it. */
export const GET = readRoute({
  name: "journey.clock",
  input: z.strictObject({}),
  quiet: true,
  run: async ({ now }) => ok(Response.json({ now: now.toISOString() })),
});
