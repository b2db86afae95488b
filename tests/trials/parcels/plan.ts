import { liveOnce } from "./life.ts";
import { type Letter, letterOf, type Parcel } from "./tellers.ts";

/** A letter on its way: honest ones are counted for their parcel once they are taken; forged ones must never be. */
export type Post = {
  readonly letter: Letter;
  readonly parcel: Parcel;
  readonly index: number;
  readonly forged?: "guessed secret" | "altered" | "old" | "unsigned";
};

export type Plan = {
  readonly parcels: readonly (Parcel & { readonly createdAt: number })[];
  readonly posts: readonly Post[];
  readonly faults: Readonly<Record<"duplicates" | "retold" | "lost" | "forged" | "unreadable" | "recycled", number>>;
};

const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 10, 2);

/** So many parcels, each with its life, and what becomes of the letters about them: lost, doubled, forged, in any order. */
export function makePlan(count: number, random: () => number): Plan {
  const parcels: (Parcel & { createdAt: number })[] = [];
  let recycled = 0;
  while (parcels.length < count) {
    const n = parcels.length;
    const before = parcels[n - 1];
    const isRecycled = before !== undefined && random() < 0.4 && before.createdAt < NEWEST - 100 * DAY;
    recycled += isRecycled ? 1 : 0;
    const createdAt = isRecycled || random() < 0.8 ? NEWEST + Math.floor(random() * 5) * DAY : NEWEST - 300 * DAY;
    const carrier = isRecycled ? before.carrier : random() < 0.6 ? "demo" : "easypost";
    const code = isRecycled ? before.code : `${carrier === "demo" ? "DC" : "94"}${String(n).padStart(9, "0")}RP`;
    parcels.push({ n, carrier, code, createdAt, life: liveOnce(random, createdAt) });
  }
  const posts = parcels.flatMap((parcel) => parcel.life.flatMap((_, index) => fate(parcel, index, random)));
  const forged = parcels.flatMap((parcel) => (random() < 0.3 ? [forge(parcel, random)] : []));
  const honest = posts.length;
  const lives = parcels.reduce((sum, { life }) => sum + life.length, 0);
  const told = new Set(posts.map(({ parcel, index }) => `${parcel.n}/${index}`)).size;
  const bodies = new Set(posts.map(({ letter }) => letter.body)).size;
  return {
    parcels,
    posts: shuffled([...posts, ...forged], random),
    faults: {
      duplicates: honest - bodies,
      retold: bodies - told,
      lost: lives - told,
      forged: forged.length,
      unreadable: parcels.reduce((sum, { life }) => sum + life.filter(({ what }) => what === "riddle").length, 0),
      recycled,
    },
  };
}

function fate(parcel: Parcel, index: number, random: () => number): Post[] {
  if (random() < 0.06) return [];
  const post: Post = { letter: letterOf(parcel, index), parcel, index };
  if (random() < 0.15) return [post, post, ...(random() < 0.3 ? [post] : [])];
  return parcel.carrier === "easypost" && random() < 0.1 ? [post, { ...post, letter: letterOf(parcel, index, 1) }] : [post];
}

const FORGERIES = ["guessed secret", "altered", "old", "unsigned"] as const;

/** Somebody claims that it was handed over, under a name no honest letter has. */
function forge(parcel: Parcel, random: () => number): Post {
  const claim: Parcel = {
    ...parcel,
    n: 1_000_000 + parcel.n,
    life: [{ what: "handed", at: NEWEST + 60 * DAY, town: "Nowhere", how: "signature" }],
  };
  const forged = FORGERIES[Math.floor(random() * FORGERIES.length)] ?? "unsigned";
  return { letter: letterOf(claim, 0), parcel: claim, index: 0, forged };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
