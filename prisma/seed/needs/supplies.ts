import type { ProvisionSeed, Said } from "./need-seed.ts";

const gives = (capability: string, more: Omit<ProvisionSeed, "capability"> = {}): { provides: readonly ProvisionSeed[] } => ({
  provides: [{ capability, ...more }],
});

/** What small things give to others: of a pack each piece counts. */
export const SUPPLIES: Said = {
  "rechargeable-cells": {
    provides: [
      { capability: "aa_cell", quantity: 4, sku: "VOL-CEL-AA" },
      { capability: "aaa_cell", quantity: 4, sku: "VOL-CEL-AAA" },
    ],
  },
  "hdmi-cable": gives("hdmi_cable", { attributes: { version: "2.1" } }),
  "usb-c-cable": gives("usb_c_cable", { attributes: { watts: 100 } }),
  "speaker-cable": gives("speaker_cable"),
  "wall-plugs": gives("wall_fixing", { quantity: 20, attributes: { walls: ["concrete", "brick", "timber"] } }),
  "plasterboard-anchors": gives("wall_fixing", { quantity: 12, attributes: { walls: ["plasterboard"] } }),
  "ceiling-hook": gives("ceiling_hook", { attributes: { ceilings: ["concrete", "timber", "plasterboard"] } }),
  descaler: gives("descaler", { quantity: 6 }),
  "machine-needles": gives("machine_needles", { attributes: { system: { spec: "system" } } }),
  "sewing-thread": gives("sewing_thread"),
  "care-oil": gives("wood_oil"),
  "leather-balm": gives("leather_care"),
  "battery-set": {
    provides: [
      { capability: "drill_battery", attributes: { family: { spec: "family" } } },
      { capability: "drill_charger", attributes: { family: { spec: "family" } } },
    ],
  },
  "drill-bits": gives("drill_bits"),
};
