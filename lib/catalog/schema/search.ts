import { z } from "zod";

/** Whoever pastes a whole text is answered by how it begins. */
const LONGEST = 200;

export const searchInput = z.strictObject({
  q: z
    .string()
    .optional()
    .transform((value) => (value ?? "").slice(0, LONGEST).normalize("NFC").replace(/\s+/g, " ").trim()),
  page: z.coerce.number().int().min(1).max(500).catch(1),
});
