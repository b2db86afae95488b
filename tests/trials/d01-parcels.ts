import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { type Setting, type Trial, Verdict } from "./harness.ts";
import { type Replayed, replay } from "./parcels/replay.ts";
import { type Letter, webhookOf } from "./parcels/tellers.ts";

const PARCELS = 1_000;
/** Of the short run that goes with every test; the faults are the same. */
const FEW = 100;
const SHORT_SECONDS = 5;
const PATIENCE_MS = 300_000;

const waiting = async (): Promise<number> =>
  (
    await sql.one<{ count: number }>`
      SELECT count(*) AS count FROM webhook_event WHERE provider LIKE 'carrier:%' AND processed_at IS NULL AND parked_at IS NULL`
  )?.count ?? 0;

/** A stored letter is read by the worker; one whose job broke with its connection comes back by itself. */
async function settle(): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; (await waiting()) > 0; ) {
    if (performance.now() > until) throw new Error(`${await waiting()} notices were not read`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The database drops every connection of web and worker, whatever is under way on it; all but this trial's own. */
const cutOff = async (): Promise<void> => {
  await sql.exec`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`;
};

const shopAt = (url: string): Replayed => ({
  secrets: { demo: first(env().CARRIER_WEBHOOK_SECRET), easypost: first(env().EASYPOST_WEBHOOK_SECRET ?? "") },
  post: async (letter: Letter, headers) => {
    const answer = await fetch(new URL(webhookOf(letter), url), { method: "POST", body: letter.body, headers });
    await answer.arrayBuffer();
    return answer.status;
  },
  settle,
  cutOff,
});

const first = (secrets: string): string => secrets.split(",")[0]?.trim() ?? "";

/** A thousand parcels, or a few, told with every fault there is end as an oracle says that knows nothing of our tables. */
export const replayedParcels: Trial = {
  key: "D01",
  title: "parcels replayed",
  async run({ url, random, seconds }: Setting) {
    const verdict = new Verdict();
    const started = performance.now();
    const { differing, faults, states, forgedTaken, ...figures } = await replay(
      seconds < SHORT_SECONDS ? FEW : PARCELS,
      random,
      shopAt(url),
    );
    const differ = new Map(differing.map((each) => [each.n, each]));
    for (let n = 0; n < figures.parcels; n += 1) verdict.hold(!differ.has(n), `parcel ${n}: ${JSON.stringify(differ.get(n))}`);
    verdict.hold(forgedTaken === 0, `${forgedTaken} forged letters were believed`);
    return verdict.outcome({
      ...figures,
      ...faults,
      "forged taken": forgedTaken,
      states: Object.keys(states).length,
      differing: differing.length,
      seconds: Math.round((performance.now() - started) / 1_000),
    });
  },
};
