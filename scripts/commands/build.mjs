import { prepare } from "../lib/prepare.mjs";
import { say } from "../lib/say.mjs";

export async function run({ brood }) {
  const { dist } = await prepare({ brood, dev: true, built: true });
  say(`  The build is fresh, in ${dist}.`);
}
