import { MINUTE } from "../../kernel/clock.ts";

/** How far the carrier's clock may be behind ours when a parcel is made and picked up in one moment. */
const CLOCKS_DIFFER_BY_MS = 10 * MINUTE;

export type Candidate = { readonly id: string; readonly createdAt: Date; readonly voidedAt: Date | null };

/**
 * Whose scan is this? Carriers use their numbers again: of all parcels of one number it is the newest that existed when
 * the scan was made. A label that was called off counts only when there is no other. Null: none of ours.
 */
export function ownerOf<C extends Candidate>(occurredAt: Date, candidates: readonly C[]): C | null {
  const existing = candidates.filter(({ createdAt }) => createdAt.getTime() <= occurredAt.getTime() + CLOCKS_DIFFER_BY_MS);
  const newest = (some: readonly C[]) => [...some].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  return newest(existing.filter(({ voidedAt }) => !voidedAt)) ?? newest(existing) ?? null;
}
