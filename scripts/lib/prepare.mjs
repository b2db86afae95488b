import path from "node:path";
import { build, findBuild, isBuilt } from "./build.mjs";
import { clientFits, generateClient } from "./client.mjs";
import { areCompiled, compilePrograms, findPrograms } from "./compile.mjs";
import { requireSpace } from "./disk.mjs";
import { lookFits, writeLook } from "./look.mjs";
import { installPackages, packagesFit } from "./packages.mjs";
import { root, setupDir } from "./root.mjs";
import { routeTypesFit, writeRouteTypes } from "./route-types.mjs";
import { say, step } from "./say.mjs";
import { inTurn } from "./turn.mjs";

/** What the sources themselves are made of: comes before anything is told apart by them. */
const floor = ({ brood, dev }) => [
  { title: "Installing packages", fits: () => packagesFit({ dev }), make: (note) => installPackages(brood, { dev, note }), room: 1200 },
  { title: "Writing the store's colours", fits: lookFits, make: writeLook, room: 1 },
];

/** Each thing a checkout needs: when it is missing, how it is made, and the room on the disk that takes (MB). */
const parts = ({ brood, built, programs, typed }) => [
  { title: "Writing the database client", fits: clientFits, make: () => generateClient(brood), room: 50 },
  ...(typed ? [{ title: "Writing the types of routes", fits: routeTypesFit, make: () => writeRouteTypes(brood), room: 50 }] : []),
  ...(programs
    ? [{ title: "Compiling the programs", fits: () => areCompiled(programs), make: () => compilePrograms(programs), room: 50 }]
    : []),
  ...(built ? [{ title: "Building the shop", fits: () => isBuilt(built), make: (note) => build(brood, built, note), room: 400 }] : []),
];

/**
 * Makes what the checkout lacks: packages, the store's colours, database client, and the production build or the compiler's types of routes
 * where they are asked for.
 * Two starts at once take turns; when nothing is missing, nothing is written. Returns the directories of the build and
 * the programs, which belong to the sources as they were when this began.
 */
export async function prepare({ brood, dev = false, built = false, typed = false }) {
  await makeMissing(floor({ brood, dev }));
  const build = built ? findBuild() : null;
  const programs = built ? findPrograms() : "";
  await makeMissing(parts({ brood, built: build, programs, typed }));
  return { dist: build?.dir ?? "", compiled: programs };
}

async function makeMissing(wanted) {
  for (const part of wanted) {
    if (part.fits()) continue;
    const waiting = () => say("  Waiting for another start that prepares this checkout …");
    await inTurn(
      path.join(setupDir, "lock"),
      async () => {
        if (part.fits()) return;
        requireSpace(root, part.room, `for ${part.title.toLowerCase()}`);
        await step(part.title, part.make);
      },
      waiting,
    );
  }
}
