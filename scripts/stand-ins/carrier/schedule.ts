import { addDays, dayIn, type LocalDate } from "../../../lib/kernel/days";
import { timeZoneOf } from "../../../lib/kernel/zones.ts";
import type { Point, Scan } from "./model";
import { findPoint } from "./points";
import { type Story, storyOf } from "./stories";
import { type Road, Trip } from "./trip";

/** How long a parcel shop keeps a parcel. */
const KEPT_DAYS = 7;

/** Every scan a parcel will have, decided by its code, its road and its recipient's address. */
export function plan(road: Road): { scans: Scan[]; expectedOn: LocalDate } {
  const trip = new Trip(road);
  trip.toDestination();
  const story = storyOf(road.input.to);
  const point = findPoint(road.input.wish?.pickupPointId, road.input.to);
  if (point && BROUGHT.includes(story)) waitAt(trip, trip.expectedOn, { point, story });
  else STORIES[story](trip, trip.expectedOn);
  return { scans: trip.scans, expectedOn: trip.expectedOn };
}

/** The way of a parcel that is sent to a point after all: what was scanned stays, and from the day it was expected it waits there. */
export function planHeld(road: Road, { point, told, now }: { point: Point; told: readonly Scan[]; now: Date }): Scan[] {
  const trip = new Trip(road, told);
  const story = storyOf(road.input.to);
  if (story === "lost") return trip.scans;
  const today = dayIn(now, timeZoneOf(road.input.to));
  waitAt(trip, today < trip.expectedOn ? trip.expectedOn : trip.next(today), { point, story });
  return trip.scans;
}

/** Stories in which it comes to a door or a point. */
const BROUGHT: readonly Story[] = ["delivered", "nobody_home", "pickup_point", "not_fetched"];

function waitAt(trip: Trip, day: LocalDate, { point, story }: { point: Point; story: Story }): void {
  trip.event("PPT", day, { minute: 10 * 60, pickupUntil: addDays(day, KEPT_DAYS), point });
  if (story === "not_fetched") trip.sentBack(addDays(day, KEPT_DAYS));
  else trip.delivered(trip.next(day), trip.signature());
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
    trip.event("PPT", day, { minute: 17 * 60, pickupUntil: addDays(day, KEPT_DAYS), point: trip.nearestPoint() });
    trip.delivered(trip.next(day, 2), trip.signature());
  },
  not_fetched: (trip, day) => {
    trip.vanDay(day);
    trip.event("NH", day, { minute: 11 * 60 });
    trip.event("PPT", day, { minute: 17 * 60, pickupUntil: addDays(day, KEPT_DAYS), point: trip.nearestPoint() });
    trip.sentBack(addDays(day, KEPT_DAYS));
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
