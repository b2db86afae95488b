import { addStepPicture, MAX_BYTES } from "@/lib/guides/commands/desk/add-picture";
import { pictureForm } from "@/lib/guides/schema/desk";
import { actorName } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { staffUploadRoute } from "@/lib/platform/route";

/** Names of fields and the lines between the files. */
const FORM_BYTES = 64 * 1024;

export const POST = staffUploadRoute({
  name: "guides.upload_picture",
  permission: "catalog.edit",
  input: pictureForm,
  limits: [{ by: "actor", points: 60, seconds: 3_600 }],
  maxBytes: MAX_BYTES + FORM_BYTES,
  run: ({ input, actor, now }, files) => addStepPicture({ ...input, files, by: actorName(actor), now }),
  subject: ({ guideId }) => guideId,
  said: () => ({ key: "guideDesk.said.pictured" }),
  leadsTo: (_, { guideId, step }) => paths.admin.guideStep(guideId, step),
  back: ({ guideId, step }) =>
    typeof guideId === "string" && guideId.startsWith("gui_") && typeof step === "string"
      ? paths.admin.guideStep(guideId, step)
      : paths.admin.guides(),
});
