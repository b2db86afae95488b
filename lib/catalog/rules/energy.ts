import type { SpecValue } from "../model.ts";

export const ENERGY_CLASSES = ["A", "B", "C", "D", "E", "F", "G"] as const;
export type EnergyClass = (typeof ENERGY_CLASSES)[number];

/** The class of the Union's scale from A to G; null for whatever else the fact may say. */
export function energyClassOf(value: SpecValue | undefined): EnergyClass | null {
  const said = typeof value === "object" && "en" in value ? value.en.trim() : "";
  return ENERGY_CLASSES.find((each) => each === said) ?? null;
}
