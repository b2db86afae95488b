import { seeded, seedOf } from "../kit/random";
import type { Point } from "./model";

type Near = { postcode: string; city: string; country: string };

const NAMES: readonly [name: string, line1: string][] = [
  ["Corner parcel shop", "2 Market Street"],
  ["Parcel locker at the station", "Station Road"],
  ["Hardware and parcels", "18 Mill Lane"],
  ["Newsagent on the square", "7 Church Square"],
  ["Parcel locker at the supermarket", "41 Park Avenue"],
];
const SHOP_HOURS = [
  { weekdays: [1, 2, 3, 4, 5], from: "08:00", to: "19:00" },
  { weekdays: [6], from: "09:00", to: "16:00" },
];
const LOCKER_HOURS = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }];

/** The points around a postcode, the nearest first; the same every time one asks. */
export function pointsNear({ postcode, city, country }: Near): Point[] {
  const area = postcode.replace(/[^A-Za-z0-9]/g, "").toUpperCase() || "0";
  const random = seeded(seedOf(`${country} ${area}`));
  const points = NAMES.map(([name, line1], index) => ({
    id: `${country}.${area}.${index + 1}`,
    name,
    line1,
    postcode,
    city,
    country,
    hours: name.includes("locker") ? LOCKER_HOURS : SHOP_HOURS,
    metres: 150 + Math.floor(random() * 2_400),
  }));
  return points.sort((a, b) => a.metres - b.metres);
}

/** The point of this id in the recipient's country. */
export function findPoint(id: string | null | undefined, { city, country }: Omit<Near, "postcode">): Point | null {
  const [land, area] = (id ?? "").split(".");
  if (!area || land !== country) return null;
  return pointsNear({ country, postcode: area, city }).find((point) => point.id === id) ?? null;
}
