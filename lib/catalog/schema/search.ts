import { z } from "zod";

export const searchInput = z.strictObject({
  q: z
    .string()
    .max(200)
    .optional()
    .transform((value) => (value ?? "").normalize("NFC").replace(/\s+/g, " ").trim()),
  page: z.coerce.number().int().min(1).max(500).catch(1),
});
