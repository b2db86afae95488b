import { KITCHEN } from "./kitchen.ts";
import { LIGHT_AND_HOME } from "./light-and-home.ts";
import { LISTEN_AND_POWER } from "./listen-and-power.ts";
import type { Said } from "./need-seed.ts";
import { SUPPLIES } from "./supplies.ts";
import { WEAR } from "./wear.ts";

/** What each thing of the demo takes and gives. Mains and leaflet follow from its facts. */
export const SAID: Said = { ...KITCHEN, ...LIGHT_AND_HOME, ...LISTEN_AND_POWER, ...WEAR, ...SUPPLIES };
