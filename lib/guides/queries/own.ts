import "server-only";
import { findOwnOwnership } from "../../ownership/queries/own-unit.ts";

/** The ownership, if whoever is at this browser has the thing now. */
export const findOwn = async (ownershipId: string): Promise<string | null> => (await findOwnOwnership(ownershipId))?.id ?? null;
