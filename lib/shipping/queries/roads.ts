import { store } from "../../../store.config.ts";
import type { LocalDate } from "../../kernel/days.ts";
import { sql } from "../../platform/db/pool.ts";
import type { CountryCalendar } from "../model.ts";
import type { Road } from "../rules/lanes.ts";
import { calendarOf, warehouseCalendar } from "./calendars.ts";

export type KnownRoad = Road & { readonly carrier: string; readonly service: string; readonly destination: string };

/** Every road from our warehouse: the carrier's days, and over them what our own parcels showed. */
export const listRoads = (): Promise<KnownRoad[]> => sql.many<KnownRoad>`
  SELECT t.carrier, t.service, t.destination, coalesce(m.min_days, t.min_days) AS min_days, coalesce(m.max_days, t.max_days) AS max_days, m.transit
  FROM transit_time t LEFT JOIN measured_lane m USING (carrier, service, origin, destination) WHERE t.origin = ${store.warehouse.country}`;

/** The calendars a parcel to that country meets: ours, and those of the road. */
export function calendarsTo(country: string, day: LocalDate): { readonly origin: CountryCalendar; readonly destination: CountryCalendar } {
  const year = Number(day.slice(0, 4));
  return { origin: warehouseCalendar(year), destination: calendarOf(country, year) };
}
