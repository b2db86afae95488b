/**
 * The order in which rooms may know one another: a room imports rooms above it, never below.
 * Later stages remember earlier ones; earlier ones tell later ones by recording events (lib/jobs.ts).
 */
export const ROOMS = [
  "customers",
  "staff",
  "messaging",
  "promises",
  "rights",
  "content",
  "catalog",
  "inventory",
  "shipping",
  "pricing",
  "cart",
  "payments",
  "orders",
  "checkout",
  "delivery",
  "ownership",
  "guides",
  "supplements",
  "care",
  "returns",
  "takeback",
  "feedback",
  "loyalty",
  "support",
  "journey",
  "reports",
] as const;

export type Room = (typeof ROOMS)[number];
