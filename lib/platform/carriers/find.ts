import { counterCarrier } from "./counter.ts";
import { demoCarrier } from "./demo.ts";
import { easypostCarrier } from "./easypost/easypost.ts";
import { manualCarrier } from "./manual.ts";
import type { Carrier } from "./model.ts";

const CARRIERS: Readonly<Record<string, Carrier>> = Object.fromEntries(
  [demoCarrier, easypostCarrier, manualCarrier, counterCarrier].map((carrier) => [carrier.key, carrier]),
);

/** The adapter of a delivery option's carrier. An unknown one is a fault of the settings, not of a customer. */
export function findCarrier(key: string): Carrier {
  const carrier = Object.hasOwn(CARRIERS, key) ? CARRIERS[key] : undefined;
  if (!carrier) throw new Error(`No adapter for the carrier ${key}`);
  return carrier;
}
