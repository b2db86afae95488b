import { Fault, giveUp } from "./fault.mjs";
import { Brood } from "./processes.mjs";

/** Every command, one file each: `node scripts/run.mjs <name> …`. */
const commands = [
  "bench",
  "build",
  "check",
  "db-reset",
  "db-seed",
  "db-url",
  "docs",
  "doctor",
  "e2e",
  "pictures",
  "screenshots",
  "shop-new",
  "test",
  "trials",
  "typefaces",
  "worker",
];

/**
 * Runs one command and leaves with its exit code. Whatever the command began is ended with it, on a fault and on Ctrl-C
 * too: a command adds to `closers` what must be closed besides its processes.
 */
export async function dispatch(argv) {
  const [name, ...args] = argv;
  const brood = new Brood();
  const closers = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
    await brood.endAll(5000);
  };
  let ending = false;
  const leave = async (code) => {
    if (ending) return;
    ending = true;
    await closeAll().catch(giveUp);
    process.exit(code);
  };
  for (const [signal, code] of /** @type {[NodeJS.Signals, number][]} */ ([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ]))
    process.on(signal, () => leave(code));
  try {
    if (!commands.includes(name)) throw new Fault(`There is no command "${name ?? ""}": choose one of ${commands.join(", ")}.`);
    const { run } = await import(`../commands/${name}.mjs`);
    const code = (await run({ args, brood, closers })) ?? 0;
    await leave(code);
  } catch (error) {
    if (ending) return;
    giveUp(error);
    await leave(1);
  }
}
