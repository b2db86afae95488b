import autocannon from "autocannon";
import { median, table } from "./table.ts";

/** What a page of this server costs at the least: the same document for everybody, made once at build time. */
const BARE = "/bare";
const PAGES = {
  bare: BARE,
  home: "/",
  collection: "/collections/kitchen",
  product: "/products/gooseneck-kettle",
  search: "/search?q=kettle",
  cart: "/cart",
} as const;

const ROUNDS = 3;

type Shot = { readonly perSecond: number; readonly p95: number; readonly errors: number };

async function shoot(url: string, connections: number, seconds: number): Promise<Shot> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { accept: "text/html", "accept-encoding": "gzip, br", "x-forwarded-for": "198.51.100.7" },
  });
  return { perSecond: result.requests.average, p95: result.latency.p97_5, errors: result.errors + result.non2xx };
}

/** Requests a second and waiting times; pages take turns within a round, so that a slow minute of the machine hits all alike. */
export async function throughput(base: string, quick: boolean): Promise<string> {
  const rounds = quick ? 1 : ROUNDS;
  const shots = new Map<string, Shot[]>();
  for (const path of Object.values(PAGES)) await fetch(new URL(path, base)).then((answer) => answer.arrayBuffer());
  for (let round = 0; round < rounds; round++) {
    for (const connections of [1, 32]) {
      for (const [name, path] of Object.entries(PAGES)) {
        const key = `${name}/${connections}`;
        shots.set(key, [...(shots.get(key) ?? []), await shoot(new URL(path, base).href, connections, quick ? 2 : 5)]);
      }
    }
  }
  const of = (name: string, connections: number, value: keyof Shot): number =>
    median((shots.get(`${name}/${connections}`) ?? []).map((shot) => shot[value]));
  const rows = Object.keys(PAGES).map((name) => [
    name,
    ...[1, 32].flatMap((connections) => [
      Math.round(of(name, connections, "perSecond")),
      Math.round(of(name, connections, "p95")),
      (of(name, connections, "perSecond") / of("bare", connections, "perSecond")).toFixed(2),
    ]),
    Object.keys(PAGES).length &&
      [1, 32].reduce(
        (sum, connections) => sum + (shots.get(`${name}/${connections}`) ?? []).reduce((all, shot) => all + shot.errors, 0),
        0,
      ),
  ]);
  return table(
    `Pages: requests a second, median of ${rounds} rounds`,
    ["page", "1: req/s", "p97.5 ms", "of bare", "32: req/s", "p97.5 ms", "of bare", "errors"],
    rows,
  );
}
