import type { ProductTypeInput } from "../../../lib/catalog/schema/types.ts";
import { MAINS, type } from "./type.ts";

/** Small things that other things take: each answers what one must know to have the right one. */
export const SUPPLY_TYPES: readonly ProductTypeInput[] = [
  type("cells", { en: "Cells", de: "Zellen" }, { card: "pack", labelled: true, of: ["cell", "pack", "charge", "cellLife"] }),
  type("cable", { en: "Cable", de: "Kabel" }, { card: "cable", of: ["cable", "connection", "material"] }),
  type("fixings", { en: "Fixings", de: "Befestigung" }, { card: "holdsIn", of: ["holdsIn", "pack", "drillHole", "bearsLoad", "material"] }),
  type("care-product", { en: "Care", de: "Pflege" }, { card: "content", of: ["content", "suits", "ingredients"] }),
  type("needles", { en: "Needles", de: "Nadeln" }, { card: "system", of: ["system", "thicknesses", "pack"] }),
  type("thread", { en: "Thread", de: "Garn" }, { card: "threadLength", of: ["threadLength", "fibre", "suits"] }),
  type(
    "drill-battery",
    { en: "Battery and charger", de: "Akku und Ladegerät" },
    { card: "energy", of: ["family", "batteryVoltage", "energy", "cell", "chargeTime", ...MAINS] },
  ),
  type(
    "drill-bits",
    { en: "Drill bits", de: "Bohrer" },
    { card: "pack", labelled: true, of: ["pack", "thicknesses", "suits", "material"] },
  ),
];
