import { store } from "../../../store.config.ts";
import { holidaysOf } from "../../platform/holidays.ts";
import type { OpeningWindow } from "../model.ts";
import { replyDueAt } from "../rules/reply.ts";
import { openingWindows } from "../rules.ts";

/** When somebody is at the shop's desk, for three weeks from now. */
function deskWindows(now: Date): OpeningWindow[] {
  const { country } = store.legal.address;
  const year = now.getUTCFullYear();
  const holidays = new Set([...holidaysOf(country, year), ...holidaysOf(country, year + 1)]);
  return openingWindows({ hours: store.contact.hours, timeZone: store.contact.timeZone, holidays }, now, 21);
}

/** By when a person has answered what is said now: so many hours of the desk's own time, as every page promises. */
export const replyBy = (now: Date): Date => replyDueAt(now, store.contact.replyWithinHours, deskWindows(now));
