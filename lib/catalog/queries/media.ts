import "server-only";
import { sql } from "../../platform/db/pool.ts";

/** A picture that staff sent, by its file's name. */
export const findMediaFile = (file: string): Promise<{ mime: string; bytes: Buffer } | null> => sql.one<{ mime: string; bytes: Buffer }>`
  SELECT mime, bytes FROM stored_file WHERE id = ${file} AND kind = 'media'`;
