import type { Id } from "./ids.ts";

export const ROLES = ["support", "warehouse", "finance", "catalog", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. A guest is known only by what their browser carries (cart, opened order). */
export type Guest = { readonly kind: "guest" };
export type Customer = {
  readonly kind: "customer";
  readonly id: Id<"customer">;
  readonly email: string;
  readonly name: string;
  readonly sessionId: string;
};
export type Staff = {
  readonly kind: "staff";
  readonly id: Id<"staff">;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly locale: string;
  readonly sessionId: string;
  /** When the second factor was last given; acts of weight want it fresh. */
  readonly reauthAt: Date | null;
};
/** Staff whose password was right and whose code is still to come; may do nothing but give it. */
export type HalfStaff = {
  readonly kind: "half_staff";
  readonly id: Id<"staff">;
  readonly name: string;
  readonly locale: string;
  readonly sessionId: string;
};
export type System = { readonly kind: "system"; readonly job: string };
export type Actor = Guest | Customer | Staff | HalfStaff | System;
export type Shopper = Guest | Customer;

/** What staff may do, and whose work it is. Support reads and asks; finance moves money; admin manages people, not money. */
export const PERMISSIONS = {
  "orders.read": ["support", "warehouse", "finance", "admin"],
  "orders.note": ["support", "warehouse", "finance", "admin"],
  "orders.cancel": ["support", "finance"],
  "orders.review": ["finance"],
  "refunds.create": ["finance"],
  "refunds.approve": ["finance"],
  "payments.guard": ["finance", "admin"],
  "invoices.read": ["support", "finance"],
  "returns.read": ["support", "warehouse", "finance"],
  "returns.settle": ["finance"],
  "fulfillment.pack": ["warehouse"],
  "shipments.create": ["warehouse"],
  "counters.manage": ["warehouse", "admin"],
  "counters.serve": ["support", "warehouse"],
  "customers.read": ["support", "finance"],
  "customers.note": ["support", "finance"],
  "cases.read": ["support", "warehouse", "finance"],
  "cases.settle": ["support", "finance"],
  "conversations.answer": ["support"],
  "catalog.read": ["support", "warehouse", "catalog"],
  "catalog.edit": ["catalog"],
  "staff.manage": ["admin"],
  "audit.read": ["admin", "finance"],
  "figures.read": ["finance", "admin"],
  "jobs.manage": ["admin"],
  "clock.move": ["admin"],
  "golive.read": ["finance", "admin"],
  "shop.empty": ["admin"],
  "admin.enter": [...ROLES],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export const may = (staff: Pick<Staff, "roles">, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).some((role) => staff.roles.includes(role));

/** "customer:cus_…", "staff:stf_…", "guest", "system:reconcile": as events and the audit trail name an actor. */
export function actorName(actor: Actor): string {
  if (actor.kind === "customer" || actor.kind === "staff") return `${actor.kind}:${actor.id}`;
  if (actor.kind === "half_staff") return `staff:${actor.id}`;
  return actor.kind === "system" ? `system:${actor.job}` : "guest";
}
