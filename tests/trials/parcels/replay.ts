import { type Belief, believe } from "./oracle.ts";
import { makePlan, type Plan, type Post } from "./plan.ts";
import { readBeliefs, writeParcels } from "./rows.ts";
import { type Letter, type Secrets, signed, toldBy } from "./tellers.ts";

/** The shop under replay: its letter box, its work, and a way to cut it off in the middle. */
export type Replayed = {
  readonly secrets: Secrets;
  readonly post: (letter: Letter, headers: Record<string, string>) => Promise<number>;
  /** Ends once nothing is left to be read. */
  readonly settle: () => Promise<void>;
  readonly cutOff: () => Promise<void>;
};

export type Figures = {
  readonly parcels: number;
  readonly letters: number;
  readonly faults: Plan["faults"];
  readonly cuts: number;
  /** Letters that had to be sent again, as a carrier does when it is not answered. */
  readonly sentAgain: number;
  readonly forgedTaken: number;
  readonly differing: readonly { readonly n: number; readonly expected: Belief; readonly found: Belief | undefined }[];
  readonly states: Readonly<Record<string, number>>;
};

const AT_ONCE = 8;
const TRIES = 40;

/** Replays so many parcels with faults and compares what the shop believes with what the oracle says. */
export async function replay(count: number, random: () => number, shop: Replayed): Promise<Figures> {
  const plan = makePlan(count, random);
  const ids = await writeParcels(plan.parcels);
  const arrived = new Map<number, Set<number>>();
  let [sentAgain, forgedTaken, cuts] = [0, 0, 0];
  const cutEvery = Math.max(40, Math.floor(plan.posts.length / 8));
  for (let from = 0; from < plan.posts.length; from += AT_ONCE) {
    const batch = plan.posts.slice(from, from + AT_ONCE);
    const isCut = Math.floor(from / cutEvery) < Math.floor((from + AT_ONCE) / cutEvery);
    const sending = Promise.all(batch.map((each) => send(each, shop)));
    if (isCut) await shop.cutOff();
    cuts += isCut ? 1 : 0;
    for (const [index, { status, tries }] of (await sending).entries()) {
      const { parcel, forged, index: at } = batch[index] as Post;
      sentAgain += tries - 1;
      if (forged) forgedTaken += status < 300 ? 1 : 0;
      else arrived.set(parcel.n, (arrived.get(parcel.n) ?? new Set()).add(at));
    }
  }
  await shop.settle();
  return { ...(await compare(plan, ids, arrived)), letters: plan.posts.length, faults: plan.faults, cuts, sentAgain, forgedTaken };
}

async function compare(
  { parcels }: Plan,
  ids: ReadonlyMap<number, string>,
  arrived: ReadonlyMap<number, ReadonlySet<number>>,
): Promise<Pick<Figures, "parcels" | "differing" | "states">> {
  const found = await readBeliefs([...ids.values()]);
  const states: Record<string, number> = {};
  const differing = parcels.flatMap((parcel) => {
    const expected = believe(toldBy(parcel, arrived.get(parcel.n) ?? new Set()));
    states[expected.state] = (states[expected.state] ?? 0) + 1;
    const is = found.get(ids.get(parcel.n) ?? "");
    return JSON.stringify(is) === JSON.stringify(expected) ? [] : [{ n: parcel.n, expected, found: is }];
  });
  return { parcels: parcels.length, differing, states };
}

/** A carrier posts until it is answered; a forger tries once. */
async function send({ letter, forged }: Post, { secrets, post }: Replayed): Promise<{ status: number; tries: number }> {
  if (forged) return { status: await post(...forgery(letter, forged, secrets[letter.carrier])), tries: 1 };
  for (let tries = 1; ; tries += 1) {
    const status = await post(letter, signed(letter, secrets[letter.carrier])).catch(() => 0);
    if (status >= 200 && status < 300) return { status, tries };
    if (tries >= TRIES || (status >= 400 && status < 500)) throw new Error(`An honest letter was answered ${status}: ${letter.body}`);
    await new Promise((resolve) => setTimeout(resolve, 50 * tries));
  }
}

function forgery(letter: Letter, how: NonNullable<Post["forged"]>, secret: string): [Letter, Record<string, string>] {
  if (how === "guessed secret") return [letter, signed(letter, "a guess of sixteen letters or more")];
  if (how === "old") return [letter, signed(letter, secret, 3_600)];
  if (how === "unsigned") return [letter, {}];
  return [{ ...letter, body: letter.body.replace("Nowhere", "Everywhere") }, signed(letter, secret)];
}
