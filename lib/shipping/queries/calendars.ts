import { store } from "../../../store.config.ts";
import { holidayNames } from "../../platform/holidays.ts";
import type { CountryCalendar, Warehouse } from "../model.ts";

/** Carriers neither fetch nor bring on these (ISO days). */
const CARRIER_REST_DAYS = [6, 7];

/**
 * A country's national holidays, this year's and the next's. Days that only some of its regions keep are not among them:
 * a parcel for such a region may then be promised a day early.
 */
export const calendarOf = (country: string, year: number): CountryCalendar => ({
  country,
  restDays: CARRIER_REST_DAYS,
  holidays: holidayNames(country, year),
});

/** The warehouse's own week, with the holidays of where it stands. */
export const warehouseCalendar = (year: number): CountryCalendar => ({
  ...calendarOf(store.warehouse.country, year),
  restDays: store.warehouse.restDays,
});

/** The warehouse as the merchant's file says it. */
export const warehouseIn = (year: number): Warehouse => ({
  timeZone: store.warehouse.timeZone,
  cutOff: store.warehouse.cutOff,
  handlingDays: store.warehouse.handlingDays,
  calendar: warehouseCalendar(year),
});
