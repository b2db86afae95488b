import {
  addDays,
  addWorkingDays,
  dayIn,
  daysBetween,
  instantOf,
  isWorkingDay,
  type LocalDate,
  minuteOfDayIn,
  type WorkingCalendar,
} from "../../../lib/kernel/days";
import { timeZoneOf } from "../../../lib/kernel/zones.ts";
import { seeded, seedOf } from "../kit/random";
import type { Point, Proof, RawCode, Scan, ShipmentInput } from "./model";
import { withOffset } from "./offset";
import { landOf, needsCustoms } from "./places";
import { pointsNear } from "./points";
import { transitOf } from "./transit";

export type Road = {
  code: string;
  input: ShipmentInput;
  shipAt: Date;
  origin: WorkingCalendar;
  destination: WorkingCalendar;
};

const VAN_FROM = 16 * 60;
const VAN_UNTIL = 17 * 60;

type Extra = Partial<Pick<Scan, "reason" | "proof" | "pickupUntil" | "point">>;

/** One parcel's way, written down scan by scan; the code decides what is left to chance. */
export class Trip {
  readonly scans: Scan[] = [];
  readonly expectedOn: LocalDate;
  readonly #random: () => number;
  readonly #pickupDay: LocalDate;
  #last = 0;

  /** With what was told of it already, the way goes on from there. */
  constructor(
    private readonly road: Road,
    told?: readonly Scan[],
  ) {
    this.#random = seeded(seedOf(road.code));
    this.#pickupDay = this.#pickUp();
    this.expectedOn = this.#arrival();
    const last = told?.at(-1);
    if (told && last) {
      this.scans.splice(0, this.scans.length, ...told);
      this.#last = Date.parse(last.occurredAt);
    } else if (told) this.toDestination();
  }

  toDestination(): void {
    const { from, to } = this.road.input;
    const home = landOf(from.country);
    this.#atOrigin("HUB", this.#last + (150 + this.#some(90)) * 60_000, home.hub);
    if (from.country === to.country) return;
    const hub = landOf(to.country);
    this.#scan("HUB", { day: addDays(this.expectedOn, -1), minute: 20 * 60 + this.#some(120), city: hub.hub });
    if (needsCustoms(from, to)) this.#after("CUS", 40 + this.#some(60), hub.hub);
  }

  /** Sorted at the depot before dawn, on the van in the morning. */
  vanDay(day: LocalDate, isFirst = true): void {
    const { city } = this.road.input.to;
    if (isFirst) this.#scan("HUB", { day, minute: 5 * 60 + this.#some(45), city });
    this.#scan("OFD", { day, minute: 7 * 60 + 30 + this.#some(75), city });
  }

  delivered(day: LocalDate, proof: Proof = this.#proof()): void {
    this.#scan("DL", { day, minute: 10 * 60 + this.#some(420), city: this.road.input.to.city, proof });
  }

  event(code: RawCode, day: LocalDate, { minute, ...extra }: { minute: number } & Extra): void {
    this.#scan(code, { day, minute: minute + this.#some(45), city: this.road.input.to.city, ...extra });
  }

  sentBack(day: LocalDate): void {
    const { from } = this.road.input;
    this.event("RTS", this.next(day), { minute: 14 * 60 });
    const home = addWorkingDays(this.next(day), this.#transitDays() + 1, this.road.origin);
    this.#atOrigin("RTD", instantOf(home, 11 * 60 + this.#some(120), landOf(from.country).timeZone).getTime(), from.city);
  }

  next(day: LocalDate, count = 1): LocalDate {
    return addWorkingDays(day, count, this.road.destination);
  }

  signature(): Proof {
    return { kind: "signature", name: this.road.input.to.name, place: null };
  }

  nearestPoint(): Point {
    return pointsNear(this.road.input.to)[0] as Point;
  }

  #pickUp(): LocalDate {
    const { shipAt, origin, input } = this.road;
    const { timeZone } = landOf(input.from.country);
    const today = dayIn(shipAt, timeZone);
    const minute = minuteOfDayIn(shipAt, timeZone);
    const isToday = isWorkingDay(today, origin) && minute < VAN_UNTIL;
    const day = isToday ? today : addWorkingDays(addDays(today, 1), 0, origin);
    const van = VAN_FROM + this.#some(60);
    this.#atOrigin("PU", instantOf(day, isToday ? Math.max(van, minute + 20) : van, timeZone).getTime(), input.from.city);
    return day;
  }

  /** Within the service's days, and on the day the sender promised if the road is not longer than that. */
  #arrival(): LocalDate {
    const { minDays, maxDays } = this.#transit();
    const earliest = addWorkingDays(this.#pickupDay, minDays, this.road.destination);
    const chosen = addWorkingDays(this.#pickupDay, minDays + this.#some(maxDays - minDays + 1), this.road.destination);
    const promised = (this.road.input.deliverBy ?? chosen) as LocalDate;
    const inTime = daysBetween(earliest, promised) >= 0 ? onOrBefore(promised, this.road.destination) : earliest;
    const planned = daysBetween(chosen, promised) >= 0 ? chosen : inTime;
    const notBefore = this.road.input.wish?.notBefore as LocalDate | null | undefined;
    return notBefore && notBefore > planned ? addWorkingDays(notBefore, 0, this.road.destination) : planned;
  }

  #transitDays(): number {
    return this.#transit().maxDays;
  }

  #transit(): ReturnType<typeof transitOf> {
    const { service, from, to } = this.road.input;
    return transitOf(service, from.country, to.country);
  }

  #proof(): Proof {
    const draw = this.#random();
    const asked = this.road.input.wish?.safePlace;
    if (asked) return { kind: "safe_place", name: null, place: asked };
    if (draw < 0.7) return this.signature();
    return draw < 0.85 ? { kind: "safe_place", name: null, place: "Porch" } : { kind: "neighbour", name: "M. Lind", place: null };
  }

  #scan(code: RawCode, { day, minute, city, ...extra }: { day: LocalDate; minute: number; city: string } & Extra): void {
    const { to } = this.road.input;
    const timeZone = timeZoneOf(to);
    this.#add(code, instantOf(day, minute, timeZone).getTime(), { place: { city, country: to.country }, timeZone, extra });
  }

  #after(code: RawCode, minutes: number, city: string): void {
    const { to } = this.road.input;
    this.#add(code, this.#last + minutes * 60_000, { place: { city, country: to.country }, timeZone: timeZoneOf(to) });
  }

  #atOrigin(code: RawCode, ms: number, city: string): void {
    const { country } = this.road.input.from;
    this.#add(code, ms, { place: { city, country }, timeZone: landOf(country).timeZone });
  }

  /** Scans never overtake one another. */
  #add(code: RawCode, ms: number, { place, timeZone, extra }: { place: Scan["place"]; timeZone: string; extra?: Extra }): void {
    this.#last = Math.max(ms, this.#last + (this.#last === 0 ? 0 : 20 * 60_000));
    const occurredAt = withOffset(new Date(this.#last), timeZone);
    this.scans.push({ code, occurredAt, place, reason: null, proof: null, pickupUntil: null, point: null, ...extra });
  }

  #some(below: number): number {
    return Math.floor(this.#random() * below);
  }
}

function onOrBefore(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, -1);
  return candidate;
}
