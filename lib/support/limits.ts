import type { Limit } from "../platform/limits.ts";

/** A person writes a few messages a day; a machine thousands. */
export const customerFacingLimits: readonly Limit[] = [
  { by: "source", points: 8, seconds: 3_600 },
  { by: "field", field: "email", points: 6, seconds: 3_600 },
];
