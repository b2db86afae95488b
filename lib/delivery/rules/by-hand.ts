import { dayIn, instantOf, type LocalDate, minuteOfDayIn } from "../../kernel/days.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import type { ScanForm } from "../model/by-hand.ts";

type About = {
  readonly trackingCode: string;
  readonly to: { readonly country: string; readonly region: string | null };
  readonly ours: string;
};

/** Collected from us and back with us is by our clock; all between by the receiver's. */
const zoneOf = ({ event }: ScanForm, { to, ours }: About): string =>
  event === "picked_up" || event === "back_with_us" ? ours : timeZoneOf(to);

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The scan as it is kept, with the instant it stands for. */
export function typedScan(form: ScanForm, about: About) {
  const zone = zoneOf(form, about);
  const at = instantOf(form.at.slice(0, 10) as LocalDate, minutesOf(form.at.slice(11, 16)), zone);
  const isProof = form.event === "handed_to_customer";
  const waits = form.event === "waits_at_point";
  const raw = {
    trackingCode: about.trackingCode,
    event: form.event,
    occurredAt: withOffset(at, zone),
    place: form.place,
    reason: form.reason,
    proof: isProof ? { kind: form.proofKind ?? "none", name: form.proofName, place: null, picture: form.picture } : null,
    pickupUntil: waits ? form.pickupUntil : null,
    waitsAt: waits ? (form.waitsAt ?? form.place) : null,
  };
  return { raw, at, key: `typed:${form.event}:${at.toISOString()}` };
}

function withOffset(at: Date, zone: string): string {
  const [day, minute] = [dayIn(at, zone), minuteOfDayIn(at, zone)];
  const two = (value: number) => String(value).padStart(2, "0");
  const local = `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
  const ahead = Math.round((Date.parse(`${local}Z`) - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000);
  const size = Math.abs(ahead);
  return `${local}${ahead < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const CLOCKS_DIFFER_BY_MS = 10 * 60_000;

/** Nothing is seen before there was a parcel, or tomorrow. */
export function checkTime(at: Date, { createdAt, now }: { createdAt: Date; now: Date }): Result<null> {
  if (at.getTime() > now.getTime() + CLOCKS_DIFFER_BY_MS) return refuse("scan_in_future", undefined, "at");
  if (at.getTime() < createdAt.getTime() - CLOCKS_DIFFER_BY_MS) return refuse("scan_before_parcel", undefined, "at");
  return done;
}

/** The carrier's own page of a number; null where the merchant has written down no address of it. */
export const linkFor = (template: string | undefined, code: string): string | null =>
  template?.includes("{code}") ? template.replace("{code}", encodeURIComponent(code)) : null;
