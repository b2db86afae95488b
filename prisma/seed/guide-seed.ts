import type { Furnished } from "../../lib/guides/commands/furnish.ts";

/** A guide as a file of the demo shop says it. */
export type GuideSeed = Furnished;
