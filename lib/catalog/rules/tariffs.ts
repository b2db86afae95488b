import type { Market } from "../../../store.config.ts";
import type { LocalDate } from "../../kernel/days.ts";

/** What a household of a market pays for a kilowatt-hour, taxes included: hundredths of a cent or penny, and who says so. */
export type Tariff = { readonly from: LocalDate; readonly hundredths: number; readonly source: string };

const eurostat = (hundredths: number): Tariff => ({ from: "2024-07-01", hundredths, source: "Eurostat nrg_pc_204, 2024-S2" });

/**
 * Averages and regulated prices as published, each with its day; a newer one is added above the older. They make things
 * comparable, no more: what a reader pays stands on their own bill, and the page says so.
 */
export const TARIFFS: Readonly<Record<Market, readonly Tariff[]>> = {
  IE: [eurostat(3_699)],
  DE: [eurostat(3_943)],
  FR: [{ from: "2025-08-01", hundredths: 1_952, source: "CRE, tarif réglementé, option base" }],
  // Spain by the average of the Union, which is what was published beside the others.
  ES: [{ from: "2024-07-01", hundredths: 2_872, source: "Eurostat nrg_pc_204, 2024-S2, EU-27" }],
  PT: [eurostat(2_626)],
  GB: [{ from: "2025-07-01", hundredths: 2_573, source: "Ofgem price cap, Q3 2025" }],
  US: [{ from: "2023-01-01", hundredths: 1_600, source: "EIA, residential average 2023" }],
};

/** The newest that had begun on this day; null before the first. */
export const tariffOn = (tariffs: readonly Tariff[], day: LocalDate): Tariff | null =>
  [...tariffs].sort((a, b) => b.from.localeCompare(a.from)).find(({ from }) => from <= day) ?? null;
