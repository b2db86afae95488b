import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { judgeDeliveries } from "../../lib/delivery/commands/judge.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { moveClock } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { watchPromises } from "../../lib/promises/jobs.ts";
import { stocked } from "./goods.ts";
import { type Setting, type Trial, Verdict } from "./harness.ts";
import { lateOrder, toTheLastEvening, untilScanned } from "./late-orders.ts";

const DOG = path.join(import.meta.dirname, "watchdog.ts");
const DOGS = 3;
/** So many small promises have just run out whenever a dog is about to be killed: they are its work. */
const A_LITTER = 250;

/** One process that watches promises and late parcels until it is killed; says when it is at work. */
class Dog {
  readonly #child: ChildProcess;
  atWork = false;
  /** Between two of its passes nothing can be lost: it must be killed in the middle. */
  passes = 0;

  constructor(orderIds: readonly string[]) {
    this.#child = spawn(process.execPath, ["--import", "tsx", DOG, ...orderIds], { stdio: ["ignore", "pipe", "inherit"] });
    this.#child.stdout?.on("data", (said: Buffer) => {
      this.atWork = said.toString().trim().endsWith("begin");
      this.passes++;
    });
  }

  kill(): Promise<void> {
    return new Promise((resolve) => {
      this.#child.once("exit", () => resolve());
      this.#child.kill("SIGKILL");
    });
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Promises to answer that have run out already. */
const runOut = (run: string, from: number): Promise<number> => sql.exec`
  INSERT INTO promise (id, kind, subject, made_to, made_at, due_at)
  SELECT ${newId("promise")} || n, 'reply_by', ${run} || n, 'trial@shopper.example', shop_now() - interval '1 day', shop_now() - interval '1 minute'
  FROM generate_series(${from}::int + 1, ${from}::int + ${A_LITTER}::int) n`;

/** Watchdog and delivery jobs, killed in the middle of their work, begun anew and doubled: nothing is missed or told twice (R27, R28). */
export const watchdog: Trial = {
  key: "T22",
  title: "watchdogs killed, begun anew and doubled",
  async run({ seconds, random }: Setting) {
    const verdict = new Verdict();
    const until = performance.now() + seconds * 1_000;
    const variantId = await stocked("KET-MOK-3", 50);
    const orders = await Promise.all(Array.from({ length: 5 }, () => lateOrder(variantId)));
    const orderIds = orders.map(({ orderId }) => orderId);
    const run = `con_trial${crypto.randomUUID().slice(0, 8)}`;
    const moved = await toTheLastEvening(orderIds);
    verdict.hold(await untilScanned(orderIds, 20), "the carrier has not scanned the parcels");

    const dogs = Array.from({ length: DOGS }, () => new Dog(orderIds));
    let [killed, inTheMiddle, count] = [0, 0, 0];
    do {
      const at = Math.floor(random() * DOGS);
      const dog = dogs[at];
      if (!dog || dog.passes === 0) {
        await pause(50); // it has not begun yet
        continue;
      }
      await runOut(run, count);
      count += A_LITTER;
      await pause(random() * 400);
      if (dog.atWork) inTheMiddle++;
      await dog.kill();
      killed++;
      dogs[at] = new Dog(orderIds);
    } while (performance.now() < until || killed < 3);
    await Promise.all(dogs.map((dog) => dog.kill()));

    await watchPromises();
    await judgeDeliveries();
    for (const orderId of orderIds) await giveLateNotice(orderId);
    const ended = await countEnded(verdict, run, count);
    const told = await countTold(verdict, orderIds);
    await moveClock(-moved);
    return verdict.outcome({ promises: count, ended, "late parcels": orderIds.length, told, killed, "killed at work": inTheMiddle });
  },
};

async function countEnded(verdict: Verdict, run: string, count: number): Promise<number> {
  const rows = await sql.many<{ id: string; state: string; told: number }>`
    SELECT p.id, p.state::text AS state, (SELECT count(*)::int FROM domain_event e WHERE e.subject = p.id AND e.name = 'promise.broken') AS told
    FROM promise p WHERE p.subject LIKE ${`${run}%`}`;
  verdict.hold(rows.length === count, `${rows.length} of ${count} promises stand`);
  for (const { id, state, told } of rows) verdict.hold(state === "broken" && told === 1, `${id} is ${state}, told ${told} times`);
  return rows.filter(({ state }) => state === "broken").length;
}

async function countTold(verdict: Verdict, orderIds: readonly string[]): Promise<number> {
  let told = 0;
  for (const orderId of orderIds) {
    const seen = await sql.one<{ notices: number; mails: number; events: number; inTime: boolean }>`
      SELECT (SELECT count(*)::int FROM late_notice WHERE order_id = ${orderId}) AS notices,
        (SELECT count(*)::int FROM message_intent WHERE order_id = ${orderId} AND template = 'delivery/late-noticed') AS mails,
        (SELECT count(*)::int FROM domain_event WHERE order_id = ${orderId} AND name = 'delivery.late_noticed') AS events,
        (SELECT bool_and(before_due_at) FROM late_notice WHERE order_id = ${orderId}) AS in_time`;
    const once = seen?.notices === 1 && seen.mails === 1 && seen.events === 1;
    verdict.hold(once && seen.inTime, `${orderId}: ${JSON.stringify(seen)}`);
    if (once) told++;
  }
  return told;
}
