import { KITCHEN } from "./kitchen.ts";
import { LIGHT_AND_HOME } from "./light-and-home.ts";
import { LISTEN_AND_POWER } from "./listen-and-power.ts";
import type { SpareParts } from "./parts.ts";
import { WEAR } from "./wear.ts";

/** What spare parts of the demo's things cost and weigh, and how many lie on the shelf. */
export const SPARE_PARTS: SpareParts = { ...KITCHEN, ...LIGHT_AND_HOME, ...LISTEN_AND_POWER, ...WEAR };
