import type { DeliveryOption, Lane, ServiceTerms, TariffRow } from "../model.ts";
import { tariffInForce } from "./offers.ts";

export type TermsFacts = {
  readonly options: readonly DeliveryOption[];
  readonly lanes: readonly Lane[];
  readonly tariffs: readonly TariffRow[];
};

type Terms = Omit<ServiceTerms, "name"> & Pick<DeliveryOption, "name">;

/** A market's whole price list of delivery in the merchant's order; a service without a price or a lane is left out. */
export function deliveryTerms({ options, lanes, tariffs }: TermsFacts, now: Date): Terms[] {
  return [...options]
    .sort((a, b) => a.position - b.position)
    .flatMap((option): Terms[] => {
      const rows = tariffInForce(tariffs, option.key, now).sort(
        (a, b) => (a.maxGrams ?? Number.POSITIVE_INFINITY) - (b.maxGrams ?? Number.POSITIVE_INFINITY),
      );
      const lane = lanes.find((each) => each.carrier === option.carrier && each.service === option.service);
      if (!lane || rows.length === 0) return [];
      const bands = rows.map(({ maxGrams, price }) => ({ maxGrams, price }));
      return [
        {
          key: option.key,
          name: option.name,
          bands,
          freeFrom: rows[0]?.freeFrom ?? null,
          days: { minDays: lane.minDays, maxDays: lane.maxDays },
        },
      ];
    });
}
