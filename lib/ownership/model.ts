import type { unit } from "./machine.ts";
import type { HomeFactKey } from "./rules/home.ts";

export type UnitState = (typeof unit)["states"][number];

/** What anybody may see of a thing: never whose it is. */
export type Passport = {
  readonly id: string;
  readonly publicCode: string;
  readonly variantId: string;
  readonly gtin: string | null;
  readonly serial: string | null;
  readonly batch: string | null;
  /** Which box it came in: guides and contents follow it. */
  readonly boxRevision: number;
  readonly state: UnitState;
  /** When the carrier brought it to its first owner; null while only its box was scanned. */
  readonly deliveredAt: Date | null;
};

/** A thing as its owner sees it. */
export type OwnThing = Passport & {
  readonly ownershipId: string;
  readonly ownedSince: Date;
  readonly contractAt: Date;
  /** The order it came with, when that was this owner's. */
  readonly orderNumber: string | null;
  readonly version: number;
};

/** A thing in a list. */
export type ThingHead = Pick<Passport, "publicCode" | "variantId" | "state" | "deliveredAt"> & { readonly ownedSince: Date };

export const UNIT_EVENTS = [
  ...["sold", "claimed", "delivered", "serial_added", "handed_on", "retired"],
  ...["guide_stuck", "guide_part_sent", "guide_told", "guide_first_success", "guide_settled"],
] as const;
export type UnitEventType = (typeof UNIT_EVENTS)[number];

/** `public`: a fact about the thing; `owner`: for whoever owned it then; `staff`: for us. */
export type UnitSight = "public" | "owner" | "staff";

export type UnitMoment = { readonly type: UnitEventType; readonly at: Date; readonly payload: Readonly<Record<string, unknown>> };

export type OpenCode = { readonly code: string; readonly expiresAt: Date };

/** Whose home is meant: the account's, else that of a guest's order, else that of the cart in hand. */
export type HouseholdKey = {
  readonly customerId: string | null;
  readonly orderId?: string | null;
  readonly cartId?: string | null;
};

/** Something somebody says they have already, wherever it is from. `capability` is a key of the room of needs; null: only a name. */
export type DeclaredThing = {
  readonly id: string;
  readonly name: string;
  readonly capability: string | null;
  readonly productId: string | null;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly quantity: number;
  readonly declaredAt: Date;
};

export type HomeFact = { readonly key: HomeFactKey; readonly value: string; readonly toldAt: Date };

/** What we were told of a home. Without `householdId` nothing was told yet. */
export type AtHome = {
  readonly householdId: string | null;
  readonly declared: readonly DeclaredThing[];
  readonly facts: readonly HomeFact[];
};
