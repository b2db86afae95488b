import "server-only";
import type { Staff } from "../../../kernel/actor.ts";
import { languageOf, pick } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";
import type { Capability } from "../../model.ts";
import { readCapabilities } from "../known.ts";

export type StaffCapability = Capability & { readonly version: number };
export type CapabilityRow = StaffCapability & { readonly needs: number; readonly provisions: number };

export const CAPABILITIES_PAGE = 100;

/** What things can be asked for, and how many ask for it and can do it. */
export async function listCapabilities(
  { locale }: Staff,
  { q, page }: { readonly q?: string | undefined; readonly page: number },
): Promise<{ rows: CapabilityRow[]; count: number }> {
  const wanted = q ? `%${q.replace(/[%_\\]/g, "\\$&")}%` : null;
  const rows = await sql.many<CapabilityRow & { count: number }>`
    SELECT c.key, c.name, c.question, c.kind::text AS kind, c.attributes, c.shared, c.askable, c.version, count(*) OVER () AS count,
      (SELECT count(*)::int FROM need n WHERE n.capability_key = c.key) AS needs, (SELECT count(*)::int FROM provision s WHERE s.capability_key = c.key) AS provisions
    FROM capability c WHERE ${wanted}::text IS NULL OR c.key ILIKE ${wanted} OR c.name->>'en' ILIKE ${wanted} OR c.name->>'de' ILIKE ${wanted}
    ORDER BY (c.name->>${languageOf(locale)}) COLLATE "und-x-icu", c.key LIMIT ${CAPABILITIES_PAGE} OFFSET ${(page - 1) * CAPABILITIES_PAGE}`;
  return { rows, count: rows[0]?.count ?? 0 };
}

export const findCapability = (_staff: Staff, key: string): Promise<StaffCapability | null> => sql.one<StaffCapability>`
  SELECT key, name, question, kind::text AS kind, attributes, shared, askable, version FROM capability WHERE key = ${key}`;

export const listCapabilityOptions = async (locale: string): Promise<{ value: string; label: string }[]> =>
  [...(await readCapabilities()).values()]
    .map(({ key, name }) => ({ value: key, label: `${pick(name, locale)} (${key})` }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
