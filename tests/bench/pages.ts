import autocannon from "autocannon";
import { median, table } from "./table.ts";
import { visitor } from "./visitor.ts";

/** What a page of this server costs at the least: the same document for everybody, made once at build time. */
const BARE = "/bare";
const OPEN = {
  bare: BARE,
  home: "/",
  collection: "/collections/kitchen",
  product: "/products/gooseneck-kettle",
  search: "/search?q=kettle",
  cart: "/cart",
} as const;

type Pages = Readonly<Record<string, { readonly path: string; readonly cookie?: string }>>;

/** Pages anybody may read, and two of somebody who is signed in: a cart with two lines, and a thing with its guides and needs. */
async function pagesToMeasure(): Promise<Pages> {
  const { cookie, unitPath } = await visitor();
  const open = Object.entries(OPEN).map(([name, path]) => [name, { path }]);
  return { ...Object.fromEntries(open), "filled cart": { path: OPEN.cart, cookie }, "own thing": { path: unitPath, cookie } };
}

const ROUNDS = 3;

type Shot = { readonly perSecond: number; readonly p95: number; readonly errors: number };

type Aim = { readonly url: string; readonly cookie?: string | undefined; readonly connections: number; readonly seconds: number };

async function shoot({ url, cookie, connections, seconds }: Aim): Promise<Shot> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { accept: "text/html", "accept-encoding": "gzip, br", "x-forwarded-for": "198.51.100.7", ...(cookie && { cookie }) },
  });
  return { perSecond: result.requests.average, p95: result.latency.p97_5, errors: result.errors + result.non2xx };
}

/** Requests a second and waiting times; pages take turns within a round, so that a slow minute of the machine hits all alike. */
export async function throughput(base: string, quick: boolean): Promise<string> {
  const rounds = quick ? 1 : ROUNDS;
  const shots = new Map<string, Shot[]>();
  const pages = await pagesToMeasure();
  for (const { path } of Object.values(pages)) await fetch(new URL(path, base)).then((answer) => answer.arrayBuffer());
  for (let round = 0; round < rounds; round++) {
    for (const connections of [1, 32]) {
      for (const [name, { path, cookie }] of Object.entries(pages)) {
        const key = `${name}/${connections}`;
        shots.set(key, [
          ...(shots.get(key) ?? []),
          await shoot({ url: new URL(path, base).href, cookie, connections, seconds: quick ? 2 : 5 }),
        ]);
      }
    }
  }
  const of = (name: string, connections: number, value: keyof Shot): number =>
    median((shots.get(`${name}/${connections}`) ?? []).map((shot) => shot[value]));
  const rows = Object.keys(pages).map((name) => [
    name,
    ...[1, 32].flatMap((connections) => [
      Math.round(of(name, connections, "perSecond")),
      Math.round(of(name, connections, "p95")),
      (of(name, connections, "perSecond") / of("bare", connections, "perSecond")).toFixed(2),
    ]),
    [1, 32].reduce((sum, connections) => sum + (shots.get(`${name}/${connections}`) ?? []).reduce((all, shot) => all + shot.errors, 0), 0),
  ]);
  return table(
    `Pages: requests a second, median of ${rounds} rounds`,
    ["page", "1: req/s", "p97.5 ms", "of bare", "32: req/s", "p97.5 ms", "of bare", "errors"],
    rows,
  );
}
