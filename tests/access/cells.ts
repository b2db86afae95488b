import type { Answer } from "./answers.ts";
import { inWords, isSignIn, same } from "./answers.ts";
import { mayBy } from "./expected.ts";
import type { Expected, Sent } from "./kinds.ts";
import { OWNERS, type Owner, PEOPLE, type Person, type Thing, type Values, type World } from "./world.ts";

/** Sends something through one door as this browser and says what came back. */
export type Call = (sent: Sent, cookies: Values) => Promise<Answer>;

/** What the words "not allowed" are, where a door says them. */
export type Words = { readonly notAllowed: string };

export type Cell = { readonly name: string; readonly wrong: string | null };

const isStaffLike = (person: Person): boolean => !["anonymous", "guest", "ada", "ben", "disabled", "half"].includes(person);
const isSignedIn = (person: Person): boolean => person === "ada" || person === "ben";

/** Every cell of one door: who comes, with whose thing, and whether what came back is what was written down. */
export async function tryDoor(world: World, door: { name: string; expected: Expected; call: Call; words: Words }): Promise<Cell[]> {
  const { expected } = door;
  if (expected.who === "owner" || expected.who === "account") return tryThings(world, { ...door, expected });
  if (expected.who === "staff" && expected.of) return tryStaffThing(world, { ...door, expected });
  const cells: Cell[] = [];
  for (const person of PEOPLE) {
    const got = await door.call(expected.send({}), await world.browserOf(person));
    cells.push({ name: `${door.name} × ${person}`, wrong: judge(expected, person, { got, words: door.words }) });
  }
  return cells;
}

function judge(expected: Expected, person: Person, { got, words }: { got: Answer; words: Words }): string | null {
  const isIn = got.status < 400 && !isSignIn(got) && got.said !== words.notAllowed;
  const wanted = (should: boolean, what: string) => (should ? null : `${what}, but got ${inWords(got)}`);
  if (got.status === 500) return wanted(false, "must not break");
  switch (expected.who) {
    case "anyone":
      return wanted(isIn || [404, 503].includes(got.status), "is open to all");
    case "customer":
      return isSignedIn(person) ? wanted(isIn, "is open to customers") : wanted(isSignIn(got), "asks to sign in");
    case "half":
      return person === "half"
        ? wanted(isIn, "is open after the password")
        : wanted(!isIn || /^\/admin(\/sign-in)?$/.test(got.location ?? ""), "is closed");
    case "bearer":
      return wanted(!/\/(account|track\/)/.test(got.location ?? ""), "opens nothing to a made-up token");
    case "shop":
      return wanted(got.status >= 400, "takes nothing without a signature");
    case "staff":
      if (!isStaffLike(person)) return wanted(isSignIn(got), "asks to sign in");
      return mayBy(expected.permission, person)
        ? wanted(isIn || got.status === 404, "is open to this role")
        : wanted(got.status === 404 || got.said === words.notAllowed, "is closed to this role");
    default:
      return null;
  }
}

type Door<E> = { readonly name: string; readonly expected: E; readonly call: Call; readonly words: Words };
type OfThings = Extract<Expected, { who: "owner" | "account" }>;
type StaffOnThing = Extract<Expected, { who: "staff" }>;

/** Own, another's and missing, for everybody: another's answers like a missing one and stays as it is (TRUST R39). */
async function tryThings(world: World, { name, expected, call }: Door<OfThings>): Promise<Cell[]> {
  const owners = expected.who === "account" ? OWNERS.filter((owner) => owner !== "guest") : OWNERS;
  const cells: Cell[] = [];
  for (const person of PEOPLE) {
    const own = owners.find((owner) => owner === person);
    const carried = own ? await world.make(expected.of, own) : null;
    const browser = async () => ({ ...carried?.cookies, ...(await world.browserOf(person)) });
    const missing = await call(expected.send(world.missing()), await browser());
    const seesAll = isStaffLike(person) && expected.staffToo !== undefined && mayBy(expected.staffToo, person);
    for (const owner of owners.filter((each) => each !== person)) {
      const other = await world.make(expected.of, owner);
      const got = await call(expected.send(other.values), await browser());
      const isRight = seesAll ? isLetIn(got, missing) : same(got, missing);
      cells.push({
        name: `${name} × ${person} × ${owner}'s`,
        wrong: isRight ? null : `${inWords(got)}, but missing is ${inWords(missing)}`,
      });
      if (carried && expected.of === "return")
        cells.push(await tryNested({ name, expected, call }, { person, carried, other, browser, missing }));
    }
    const mustSignIn = expected.who === "account" && !isSignedIn(person);
    cells.push({
      name: `${name} × ${person} × missing`,
      wrong: mustSignIn === isSignIn(missing) ? null : `missing is ${inWords(missing)}`,
    });
    if (carried) {
      const got = await call(expected.send(carried.values), await browser());
      cells.push({
        name: `${name} × ${person} × own`,
        wrong: isLetIn(got, missing) ? null : `own is ${inWords(got)}, missing ${inWords(missing)}`,
      });
    }
  }
  return cells;
}

/** Whatever it says then: it knows the thing. */
const isLetIn = (got: Answer, missing: Answer): boolean =>
  ![401, 403, 404, 500].includes(got.status) && !isSignIn(got) && !same(got, missing);

type Nested = { person: Person; carried: Thing; other: Thing; browser: () => Promise<Values>; missing: Answer };

/** One's own order with another's return in it: the part does not come along. */
async function tryNested(
  { name, expected, call }: Pick<Door<OfThings>, "name" | "expected" | "call">,
  { person, carried, other, browser, missing }: Nested,
): Promise<Cell> {
  const mixed = { ...carried.values, returnId: other.values.returnId ?? "" };
  const got = await call(expected.send(mixed), await browser());
  return { name: `${name} × ${person} × own with another's return`, wrong: same(got, missing) ? null : inWords(got) };
}

/** Something staff look at: seen by the roles that may, like a missing one by the others. */
async function tryStaffThing(world: World, { name, expected, call, words }: Door<StaffOnThing>): Promise<Cell[]> {
  const thing = await world.make(expected.of ?? "order", "ada" satisfies Owner);
  const cells: Cell[] = [];
  for (const person of PEOPLE) {
    const got = await call(expected.send(thing.values), await world.browserOf(person));
    const gone = await call(expected.send(world.missing()), await world.browserOf(person));
    const isOpen = isStaffLike(person) && mayBy(expected.permission, person);
    const wrong = isOpen && got.status === 404 ? "is open to this role, but got 404" : judge(expected, person, { got, words });
    cells.push({ name: `${name} × ${person} × there`, wrong });
    cells.push({
      name: `${name} × ${person} × missing`,
      wrong: isOpen ? (gone.status === 404 ? null : inWords(gone)) : judge(expected, person, { got: gone, words }),
    });
  }
  return cells;
}
