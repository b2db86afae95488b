import { store } from "../../../store.config.ts";
import { dayIn, type LocalDate } from "../../kernel/days.ts";
import { sql } from "../../platform/db/pool.ts";
import type { Road } from "../rules/sending.ts";
import { nextDispatch } from "../rules/window.ts";
import { warehouseIn } from "./calendars.ts";
import { calendarsTo, listRoads } from "./roads.ts";

export type OwnRoad = Road & {
  readonly carrier: string;
  readonly service: string;
  /** The next day on which our van takes something along. */
  readonly nextOut: LocalDate;
};

/** The road a delivery option takes to a country, as it is known now; null where it does not go there any more. */
export async function findOwnRoad({ option, country, now }: { option: string; country: string; now: Date }): Promise<OwnRoad | null> {
  const [chosen, roads] = await Promise.all([
    sql.one<{ carrier: string; service: string }>`SELECT carrier, service FROM delivery_option WHERE key = ${option} AND active`,
    listRoads(),
  ]);
  const road =
    chosen && roads.find((each) => each.carrier === chosen.carrier && each.service === chosen.service && each.destination === country);
  if (!chosen || !road) return null;
  const today = dayIn(now, store.warehouse.timeZone);
  const warehouse = { ...warehouseIn(Number(today.slice(0, 4))), cutOff: store.warehouse.collectedAt };
  return {
    ...chosen,
    days: { minDays: road.minDays, maxDays: road.maxDays },
    ends: calendarsTo(country, today),
    nextOut: nextDispatch(now, warehouse),
  };
}
