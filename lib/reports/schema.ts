import { z } from "zod";
import { store } from "../../store.config.ts";

/** What was given up: a job's number, a mail's or an event's id. */
export const parkedInput = z.strictObject({
  kind: z.enum(["job", "mail", "event"], "unknown"),
  id: z.string().regex(/^(\d{1,18}|[a-z]{3}_[0-9a-z]{8,40})$/, "unknown"),
});

export const emptyShopInput = z.strictObject({
  shop: z.string("required").refine((typed) => typed.trim().toLowerCase() === store.name.toLowerCase(), "shop_name_differs"),
});

export const fileInput = z.strictObject({ fileId: z.string().regex(/^fil_[0-9a-z]{8,40}$/, "file_gone") });
