import type { Service } from "./model";

export type Transit = { service: Service; origin: string; destination: string; minDays: number; maxDays: number };

/** Working days on the road from Ireland: standard, then express. */
const FROM_IE: Readonly<Record<string, readonly [number, number, number, number]>> = {
  IE: [1, 2, 1, 1],
  GB: [2, 3, 1, 2],
  DE: [2, 3, 1, 2],
  FR: [2, 3, 1, 2],
  ES: [3, 4, 2, 2],
  PT: [3, 4, 2, 2],
  US: [5, 8, 2, 3],
};
const ELSEWHERE = [4, 6, 2, 3] as const;

/** Also for origins other than Ireland: at home as in Ireland, else as far as the farther end. */
export function transitOf(service: Service, origin: string, destination: string): Transit {
  const row = (origin === destination ? FROM_IE.IE : FROM_IE[destination === "IE" ? origin : destination]) ?? ELSEWHERE;
  const [minDays, maxDays] = service === "standard" ? [row[0], row[1]] : [row[2], row[3]];
  return { service, origin, destination, minDays, maxDays };
}

/** The table as the carrier publishes it. */
export const transitTable = (): Transit[] =>
  Object.keys(FROM_IE).flatMap((destination) => [transitOf("standard", "IE", destination), transitOf("express", "IE", destination)]);
