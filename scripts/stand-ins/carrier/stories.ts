import type { Address } from "./model";

export type Story =
  | "delivered"
  | "nobody_home"
  | "pickup_point"
  | "not_fetched"
  | "lost"
  | "damaged"
  | "refused"
  | "wrong_address"
  | "late";

/** Words in the recipient's address that make a parcel's way a story; anything else is simply brought. */
export const STORY_WORDS: readonly [string, Story][] = [
  ["nobody home", "nobody_home"],
  ["never fetched", "not_fetched"],
  ["parcel shop", "pickup_point"],
  ["lost", "lost"],
  ["damaged", "damaged"],
  ["refused", "refused"],
  ["wrong address", "wrong_address"],
  ["late", "late"],
];

export function storyOf(to: Address): Story {
  const text = `${to.line1} ${to.line2 ?? ""}`.toLowerCase();
  return STORY_WORDS.find(([words]) => new RegExp(`\\b${words}\\b`).test(text))?.[1] ?? "delivered";
}
