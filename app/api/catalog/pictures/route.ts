import { z } from "zod";
import { addPictures, MAX_PICTURE_BYTES, MAX_PICTURES_AT_ONCE } from "@/lib/catalog/commands/add-pictures";
import { idField } from "@/lib/kernel/fields";
import { paths } from "@/lib/platform/paths";
import { staffUploadRoute } from "@/lib/platform/route";

/** Names of fields and the lines between the files. */
const FORM_BYTES = 64 * 1024;

export const POST = staffUploadRoute({
  name: "catalog.upload_pictures",
  permission: "catalog.edit",
  input: z.strictObject({ productId: idField("prd") }),
  limits: [{ by: "actor", points: 60, seconds: 3_600 }],
  maxBytes: MAX_PICTURES_AT_ONCE * MAX_PICTURE_BYTES + FORM_BYTES,
  run: ({ input, actor, now }, files) => addPictures({ productId: input.productId, files, actor, now }),
  subject: ({ productId }) => productId,
  said: ({ count }) => ({ key: "desk.said.uploaded", values: { count } }),
  leadsTo: (_, { productId }) => paths.admin.productSection(productId, "pictures"),
  back: ({ productId }) =>
    typeof productId === "string" && productId.startsWith("prd_")
      ? paths.admin.productSection(productId, "pictures")
      : paths.admin.catalog(),
});
