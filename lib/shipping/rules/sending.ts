import { addDays, isWorkingDay, type LocalDate, onOrAfterWorkingDay, type WorkingCalendar } from "../../kernel/days.ts";
import type { CountryCalendar, DeliveryWindow, Transit } from "../model.ts";
import { roadDay } from "./window.ts";

/** The day something leaves, and when it is at the door then. */
export type Sending = { readonly dispatchOn: LocalDate; readonly window: DeliveryWindow };
export type Ends = { readonly origin: CountryCalendar; readonly destination: CountryCalendar };
export type Road = { readonly days: Transit; readonly ends: Ends };

const calendarOf = ({ restDays, holidays }: CountryCalendar): WorkingCalendar => ({ restDays, holidays: new Set(holidays.keys()) });

/** Leaving on that day, or on the next one on which the warehouse works. */
export function sentOn(day: LocalDate, { days, ends }: Road): Sending {
  const dispatchOn = onOrAfterWorkingDay(day, calendarOf(ends.origin));
  return { dispatchOn, window: { from: roadDay(dispatchOn, days.minDays, ends), to: roadDay(dispatchOn, days.maxDays, ends) } };
}

/** A parcel is not kept waiting longer than that. */
const LONGEST_WAIT_DAYS = 60;

/** The first sending from `first` on that is not at the door before `day`. */
export function sentNotBefore(day: LocalDate, first: LocalDate, road: Road): Sending {
  let sending = sentOn(first, road);
  for (let tries = 0; sending.window.from < day && tries < LONGEST_WAIT_DAYS; tries++)
    sending = sentOn(addDays(sending.dispatchOn, 1), road);
  return sending;
}

/** The next days to choose from on which it can be at the door at the earliest, each with its sending; the soonest first. */
export function arrivalChoices(first: LocalDate, road: Road, most: number): Sending[] {
  const choices: Sending[] = [sentOn(first, road)];
  for (let day = choices[0]?.window.from ?? first; choices.length < most; ) {
    day = nextDoorDay(day, road);
    choices.push(sentNotBefore(day, first, road));
    day = choices.at(-1)?.window.from ?? day;
  }
  return choices;
}

function nextDoorDay(day: LocalDate, { ends }: Road): LocalDate {
  let next = addDays(day, 1);
  while (!isWorkingDay(next, calendarOf(ends.destination)) || !isWorkingDay(next, calendarOf(ends.origin))) next = addDays(next, 1);
  return next;
}
