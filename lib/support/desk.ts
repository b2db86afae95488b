import { store } from "../../store.config.ts";
import type { Desk } from "./rules/hours.ts";

/** The shop's own desk, as the merchant's file describes it. */
export const desk: Desk = { hours: store.contact.hours, timeZone: store.contact.timeZone };
