import type { SessionView } from "@/lib/guides/model";

/** Whose thing it is read for, and how far they are. */
export type OwnGuide = {
  readonly code: string;
  readonly ownershipId: string;
  /** Null before the first act. */
  readonly session: SessionView | null;
};
