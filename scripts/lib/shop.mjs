import path from "node:path";
import { holdBuild, releaseBuild } from "./build.mjs";
import { Claim } from "./claim.mjs";
import { requireSpace, requireWritable } from "./disk.mjs";
import { requirePorts } from "./ports.mjs";
import { prepare } from "./prepare.mjs";
import { Brood } from "./processes.mjs";
import { environmentFor, listPrograms, portsOf } from "./programs.mjs";
import { say, step } from "./say.mjs";
import { keepSecrets } from "./secrets.mjs";
import { Supervisor } from "./supervisor.mjs";

/**
 * A whole shop: everything that is missing is made, then its programs run until `close`.
 * `dev` serves from the sources; `fast` gives the built-in database's durability up; `shown` mirrors the programs' output.
 */
export class Shop {
  #closed;
  #watch;
  #database;
  /** @type {Record<string, string>} */
  env = {};

  constructor({ settings, dev = false, fast = false, shown = dev }) {
    this.settings = settings;
    this.dev = dev;
    this.fast = fast;
    this.shown = shown;
    this.brood = new Brood();
    this.programs = listPrograms(settings, { dev });
  }

  async open() {
    const { settings, brood } = this;
    requireWritable(settings.DATA_DIR);
    requireSpace(settings.DATA_DIR, 5, "for the shop's data");
    this.claim = new Claim({ dataDir: settings.DATA_DIR, url: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}` });
    const left = await this.claim.take();
    if (left) say(`  The last start was cut short: ended ${left} process${left === 1 ? "" : "es"} it left behind.`);
    brood.onChange = () => this.claim.note({ processes: brood.list() });
    await requirePorts(settings.PORT, portsOf(this.programs));
    this.dist = await prepare({ brood, dev: this.dev, built: !this.dev });
    await this.#openDatabase();
    if (!this.#closed) await this.#openPrograms();
    return this.env;
  }

  async #openDatabase() {
    const { settings, dev, brood } = this;
    const { openDatabase } = await import("./database/open.mjs");
    this.#database = await openDatabase(settings, { fast: this.fast });
    this.env = environmentFor({ settings, secrets: keepSecrets(settings.DATA_DIR), databaseUrl: this.#database.url, dev });
    const { setClock } = await import("./database/companions.mjs");
    const { bringUpToDate, seedIfEmpty } = await import("./database/prepare.mjs");
    await bringUpToDate(this.#database.url);
    if (settings.CLOCK_OFFSET) await setClock(this.#database.url, settings.CLOCK_OFFSET);
    await seedIfEmpty(brood, { url: this.#database.url, env: this.env });
  }

  async #openPrograms() {
    if (this.dist) {
      this.env.NEXT_DIST_DIR = this.dist;
      holdBuild(this.dist);
    }
    this.supervisor = new Supervisor({
      brood: this.brood,
      env: this.env,
      programs: this.programs,
      dir: path.join(this.settings.DATA_DIR, "logs"),
      shown: this.shown,
    });
    await step("Opening the shop", () => this.supervisor.open());
    this.#watch = setInterval(() => this.#database.mend().catch(() => {}), 2000);
  }

  /** Ends every process and the built-in database; a second call hurries the first. */
  close() {
    if (this.#closed) {
      for (const { pid } of this.brood.list()) process.kill(-pid, "SIGKILL");
      return this.#closed;
    }
    this.#closed = this.#end();
    return this.#closed;
  }

  async #end() {
    clearInterval(this.#watch);
    this.supervisor?.close();
    await this.brood.endAll(9000);
    await this.#database?.close();
    if (this.dist) releaseBuild(this.dist);
    this.claim?.drop();
  }
}
