/** What is kept of a thing that was looked at: enough to draw its tile, nothing about the reader. */
export type SeenThing = {
  readonly href: string;
  readonly name: string;
  readonly brand: string;
  readonly ground: string;
  readonly picture: string | null;
};

const KEPT = 6;
const keyOf = (shelf: string): string => `seen:${shelf}`;

const isText = (value: unknown): value is string => typeof value === "string" && value.length < 400;
/** A path of our own and nothing else: what lies in a browser's memory may have been put there by anyone. */
const isOwnPath = (value: unknown): value is string => isText(value) && /^\/(?![/\\])/.test(value);

function isThing(value: unknown): value is SeenThing {
  const { href, name, brand, ground, picture } = (value ?? {}) as Record<string, unknown>;
  return isOwnPath(href) && isText(name) && isText(brand) && isText(ground) && (picture === null || isOwnPath(picture));
}

/** Newest first; empty where nothing can be kept or what is kept is not ours. */
export function readSeen(shelf: string): SeenThing[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(shelf)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isThing).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

export function remember(shelf: string, thing: SeenThing): void {
  try {
    const others = readSeen(shelf).filter(({ href }) => href !== thing.href);
    localStorage.setItem(keyOf(shelf), JSON.stringify([thing, ...others].slice(0, KEPT)));
  } catch {
    // Memory that is full or forbidden: nothing is remembered, and nothing is missing.
  }
}

export function forgetSeen(shelf: string): void {
  try {
    localStorage.removeItem(keyOf(shelf));
  } catch {
    // See above.
  }
}
