import { z } from "zod";
import { count, handle, localized } from "./fields.ts";

export const collectionInput = z.strictObject({
  handle,
  name: localized(60),
  description: localized(400),
  position: count,
  /** In the order of the page. */
  products: z.array(handle).max(500, "too_many"),
});
export type CollectionInput = z.infer<typeof collectionInput>;
