import type { Attributes, Provision } from "../model.ts";

/** What comes out of the wall in a country, and what has to be written in which language there. */
export type CountryFacts = {
  /** IEC 60038 (Europe), ANSI C84.1 (US). */
  readonly volts: number;
  readonly hertz: number;
  /**
   * Plugs that go into its sockets, by the letters of IEC TR 60083. Today's plugs of type F (CEE 7/7) have the hole for the pin of
   * French sockets, and flat ones of type C go into both.
   */
  readonly plugs: readonly string[];
  /** Languages of which instructions and warnings must be in one: GPSR Art. 9(7) with the country's own law, US practice. */
  readonly leaflet: readonly string[];
  /** Threads of taps for machines, as the trade names them: ISO 228-1 (3/4″ is G 3/4), in the US the garden hose's, ASME B1.20.7. */
  readonly tap: string;
  /** Groups of natural gas: EN 437 table B, in the US ANSI Z223.1. */
  readonly gas: readonly string[];
};

const europe = { volts: 230, hertz: 50, plugs: ["C", "F"], tap: "3/4″", gas: ["H"] } as const;

const COUNTRIES: Readonly<Record<string, CountryFacts>> = {
  IE: { ...europe, plugs: ["G"], leaflet: ["en"] },
  GB: { ...europe, plugs: ["G"], leaflet: ["en"] },
  DE: { ...europe, leaflet: ["de"], gas: ["E", "LL"] },
  FR: { ...europe, plugs: ["C", "E", "F"], leaflet: ["fr"], gas: ["Esi"] },
  ES: { ...europe, leaflet: ["es"] },
  PT: { ...europe, leaflet: ["pt"] },
  US: { volts: 120, hertz: 60, plugs: ["A", "B"], leaflet: ["en"], tap: "3/4″ GHT", gas: ["US natural gas"] },
};

/** What is known of a country; null where nobody has looked, and then nothing can be said. */
export const factsOf = (country: string): CountryFacts | null => COUNTRIES[country] ?? null;

/** What every home there has. */
export function provisionsOf(country: string): Provision[] {
  const facts = factsOf(country);
  if (!facts) return [{ capability: "mains", quantity: 1, attributes: {} }];
  return [{ capability: "mains", quantity: 1, attributes: { volts: facts.volts, hertz: facts.hertz, plugs: facts.plugs } }];
}

/** What taps and gas are like there, where a home has them: nobody is asked for a thread. */
export function usualIn(country: string, capability: string): Attributes {
  const facts = factsOf(country);
  if (facts && capability === "cold_water_tap") return { thread: facts.tap };
  return facts && capability === "gas_supply" ? { gas: facts.gas } : {};
}
