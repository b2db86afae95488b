import fs from "node:fs";
import { say } from "../lib/say.mjs";
import { cutFile, cutTypeface, TYPEFACES } from "../lib/typefaces.mjs";

/** Cuts the pages' typefaces again, after their packages changed: `node scripts/run.mjs typefaces`. */
export async function run() {
  for (const typeface of TYPEFACES) {
    const cut = await cutTypeface(typeface);
    fs.writeFileSync(cutFile(typeface.name), cut);
    say(`  ${typeface.name}: ${(cut.length / 1000).toFixed(1)} kB`);
  }
  return 0;
}
