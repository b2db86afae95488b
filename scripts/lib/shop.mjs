import path from "node:path";
import { holdBuild } from "./build.mjs";
import { Claim } from "./claim.mjs";
import { requireSpace, requireWritable } from "./disk.mjs";
import { requirePorts } from "./ports.mjs";
import { prepare } from "./prepare.mjs";
import { Brood } from "./processes.mjs";
import { argumentsFor, environmentFor, listPrograms, portsOf } from "./programs.mjs";
import { say, step } from "./say.mjs";
import { keepSecrets } from "./secrets.mjs";
import { Supervisor } from "./supervisor.mjs";

const roomForData = 150; // MB: an empty cluster and the demo's furniture
const roomToGoOn = 20;

/**
 * A whole shop: everything that is missing is made, then its programs run until `close`.
 * `dev` serves from the sources; `fast` gives the built-in database's durability up; `shown` mirrors the programs' output.
 * `told` is said to every program besides its settings. With `programs` of the caller's own it neither builds, migrates nor furnishes: only opens and closes (tests).
 */
export class Shop {
  #closed;
  #watch;
  #opening;
  #database;
  #releaseBuild = () => {};
  /** @type {Record<string, string>} */
  env = {};
  /** Directories of the build and of the compiled programs. */
  dist = "";
  compiled = "";

  constructor({ settings, dev = false, fast = false, shown = dev, programs = undefined, told = {} }) {
    this.settings = settings;
    this.dev = dev;
    this.fast = fast;
    this.shown = shown;
    this.told = told;
    this.bare = Boolean(programs);
    this.programs = programs ?? listPrograms(settings);
    this.brood = new Brood();
  }

  async open() {
    const stages = [
      () => this.#claim(),
      () => this.bare || prepare({ brood: this.brood, dev: this.dev }),
      () => this.#openDatabase(),
      () => this.bare || this.#furnish(),
      () => this.bare || this.dev || this.#build(),
      () => this.#openPrograms(),
    ];
    for (const stage of stages) if (!this.#closed) await stage();
    return this.env;
  }

  /** One shop a data directory; what a killed one left behind is ended first. */
  async #claim() {
    const { settings, brood } = this;
    requireWritable(settings.DATA_DIR);
    this.claim = new Claim({ dataDir: settings.DATA_DIR, url: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}` });
    const left = await this.claim.take();
    if (left) say(`  The last start was cut short: ended ${left} process${left === 1 ? "" : "es"} it left behind.`);
    brood.onChange = () => this.claim.note({ processes: brood.list() });
    await requirePorts(settings.PORT, portsOf(this.programs));
  }

  async #openDatabase() {
    const { settings, dev, told } = this;
    const { openDatabase, hasData } = await import("./database/open.mjs");
    requireSpace(settings.DATA_DIR, hasData(settings) ? roomToGoOn : roomForData, "for the shop's data");
    this.#opening = openDatabase(settings, { fast: this.fast });
    this.#database = await this.#opening;
    this.env = environmentFor({ settings, secrets: keepSecrets(settings.DATA_DIR), databaseUrl: this.#database.url, dev, told });
  }

  async #furnish() {
    const { url } = this.#database;
    const { setClock } = await import("./database/companions.mjs");
    const { bringUpToDate, seedIfEmpty } = await import("./database/prepare.mjs");
    await bringUpToDate(url);
    if (this.settings.CLOCK_OFFSET) await setClock(url, this.settings.CLOCK_OFFSET);
    await seedIfEmpty(this.brood, { url, env: this.env });
  }

  async #build() {
    const { dist, compiled } = await prepare({ brood: this.brood, built: true });
    this.compiled = compiled;
    this.dist = dist;
    this.env.NEXT_DIST_DIR = this.dist;
    this.#releaseBuild = holdBuild(this.dist);
  }

  async #openPrograms() {
    await requirePorts(this.settings.PORT, portsOf(this.programs)); // somebody may have come meanwhile: a build takes its time
    const dir = path.join(this.settings.DATA_DIR, "logs");
    this.supervisor = new Supervisor({
      brood: this.brood,
      env: this.env,
      programs: this.programs.map((program) => ({ ...program, args: argumentsFor(program, this) })),
      dir,
      shown: this.shown,
    });
    await step("Opening the shop", () => this.supervisor.open());
    this.#watch = setInterval(() => this.#database.mend().catch(() => {}), 2000);
  }

  /** Ends every process and the built-in database; a second call hurries the first. */
  close() {
    if (this.#closed) for (const { pid } of this.brood.list()) process.kill(-pid, "SIGKILL");
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end() {
    clearInterval(this.#watch);
    this.supervisor?.close();
    await this.brood.endAll(9000);
    const database = await this.#opening?.catch(() => null); // one that is still starting must not outlive us
    await database?.close();
    this.#releaseBuild();
    this.claim?.drop();
  }
}
