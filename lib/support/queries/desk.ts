import { store } from "../../../store.config.ts";
import type { OpeningWindow } from "../../content/model.ts";
import { openingWindows } from "../../content/rules.ts";
import { holidaysOf } from "../../platform/holidays.ts";

/** When somebody is at the shop's desk, for three weeks from now. */
export const deskWindows = (now: Date): OpeningWindow[] =>
  openingWindows(
    {
      hours: store.contact.hours,
      timeZone: store.contact.timeZone,
      holidays: holidaysOf(store.legal.address.country, now.getUTCFullYear()),
    },
    now,
    21,
  );
