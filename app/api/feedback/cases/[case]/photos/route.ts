import { z } from "zod";
import { addPhotos } from "@/lib/feedback/commands/photos";
import { findCasePath, isOwnCase } from "@/lib/feedback/queries/own-case";
import { MAX_REPORT_BYTES } from "@/lib/feedback/rules/photos";
import { idField } from "@/lib/kernel/fields";
import { ok } from "@/lib/kernel/result";
import { shopperUploadRoute } from "@/lib/platform/route";

/** Photos that come after the report. */
export const POST = shopperUploadRoute({
  name: "feedback.add_photos",
  input: z.object({ case: idField("cas") }),
  fields: z.object({}),
  limits: [{ by: "source", points: 30, seconds: 3_600 }],
  maxBytes: MAX_REPORT_BYTES,
  isTheirs: ({ case: caseId }) => isOwnCase(caseId),
  run: async ({ input, locale }, _, files) => {
    const added = await addPhotos({ caseId: input.case, files });
    return added.ok ? ok({ path: await findCasePath(input.case, locale) }) : added;
  },
  said: () => ({ tone: "done", key: "feedback.said.photosKept" }),
  leadsTo: ({ path }) => path,
  back: ({ case: caseId }, locale) => findCasePath(caseId, locale),
});
