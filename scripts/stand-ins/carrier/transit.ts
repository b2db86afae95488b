import type { Service } from "./model";

export type Transit = { service: Service; origin: string; destination: string; minDays: number; maxDays: number };

/** Working days on the road from Ireland, fewest and most, by service. */
const FROM_IE: Readonly<Record<string, Readonly<Record<Service, readonly [number, number]>>>> = {
  IE: { standard: [1, 2], express: [1, 1], large: [2, 4] },
  GB: { standard: [2, 3], express: [1, 2], large: [3, 6] },
  DE: { standard: [2, 3], express: [1, 2], large: [5, 8] },
  FR: { standard: [2, 3], express: [1, 2], large: [5, 8] },
  ES: { standard: [3, 4], express: [2, 2], large: [6, 9] },
  PT: { standard: [3, 4], express: [2, 2], large: [6, 9] },
  US: { standard: [5, 8], express: [2, 3], large: [15, 25] },
};
const ELSEWHERE: Readonly<Record<Service, readonly [number, number]>> = { standard: [4, 6], express: [2, 3], large: [8, 12] };

/** Also for origins other than Ireland: at home as in Ireland, else as far as the farther end. */
export function transitOf(service: Service, origin: string, destination: string): Transit {
  const row = (origin === destination ? FROM_IE.IE : FROM_IE[destination === "IE" ? origin : destination]) ?? ELSEWHERE;
  const [minDays, maxDays] = row[service];
  return { service, origin, destination, minDays, maxDays };
}

/** The table as the carrier publishes it. */
export const transitTable = (): Transit[] =>
  Object.keys(FROM_IE).flatMap((destination) =>
    (["standard", "express", "large"] as const).map((service) => transitOf(service, "IE", destination)),
  );
