import { ProviderUnreachable } from "./model.ts";

/** After so many calls in a row without an answer, nobody waits for the next for a while. */
const OPENS_AFTER = 5;
const OPEN_FOR_MS = 10_000;

export type Breaker = { call: <T>(work: () => Promise<T>) => Promise<T> };

/** A circuit breaker (TRUST R20). While open, calls fail at once; then one is let through to see. */
export function newBreaker(elapsed: () => number = () => performance.now()): Breaker {
  let failures = 0;
  let openUntil = 0;
  return {
    async call(work) {
      if (failures >= OPENS_AFTER) {
        if (elapsed() < openUntil) throw new ProviderUnreachable("the payment provider has not been answering");
        openUntil = elapsed() + OPEN_FOR_MS; // one call at a time tries the door
      }
      try {
        const value = await work();
        failures = 0;
        return value;
      } catch (error) {
        if (!(error instanceof ProviderUnreachable)) failures = 0;
        else if (++failures >= OPENS_AFTER) openUntil = elapsed() + OPEN_FOR_MS;
        throw error;
      }
    },
  };
}
