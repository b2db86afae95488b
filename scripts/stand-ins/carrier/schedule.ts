import { addDays, type LocalDate } from "../../../lib/kernel/days";
import type { Scan } from "./model";
import { type Story, storyOf } from "./stories";
import { type Road, Trip } from "./trip";

/** Every scan a parcel will have, decided by its code, its road and its recipient's address. */
export function plan(road: Road): { scans: Scan[]; expectedOn: LocalDate } {
  const trip = new Trip(road);
  trip.toDestination();
  STORIES[storyOf(road.input.to)](trip, trip.expectedOn);
  return { scans: trip.scans, expectedOn: trip.expectedOn };
}

const STORIES: Readonly<Record<Story, (trip: Trip, day: LocalDate) => void>> = {
  delivered: (trip, day) => {
    trip.vanDay(day);
    trip.delivered(day);
  },
  nobody_home: (trip, day) => {
    trip.vanDay(day);
    trip.event("NH", day, { minute: 11 * 60 });
    trip.vanDay(trip.next(day), false);
    trip.delivered(trip.next(day), trip.signature());
  },
  pickup_point: (trip, day) => {
    trip.vanDay(day);
    trip.event("NH", day, { minute: 11 * 60 });
    trip.event("PPT", day, { minute: 17 * 60, pickupUntil: addDays(day, 7) });
    trip.delivered(trip.next(day, 2), trip.signature());
  },
  lost: () => {},
  damaged: (trip, day) => {
    trip.event("EXC", day, { minute: 5 * 60, reason: "damaged" });
    trip.sentBack(day);
  },
  refused: (trip, day) => {
    trip.vanDay(day);
    trip.event("EXC", day, { minute: 12 * 60, reason: "refused" });
    trip.sentBack(day);
  },
  wrong_address: (trip, day) => {
    trip.vanDay(day);
    trip.event("EXC", day, { minute: 12 * 60, reason: "incorrect_address" });
    trip.sentBack(trip.next(day, 2));
  },
  late: (trip, day) => {
    trip.event("EXC", day, { minute: 6 * 60, reason: "weather" });
    trip.vanDay(trip.next(day, 3));
    trip.delivered(trip.next(day, 3));
  },
};
