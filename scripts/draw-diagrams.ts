/** Writes the state diagrams of every room's README from its machines. A test says when this is due. */
import fs from "node:fs";
import { roomPages, withDiagrams } from "./lib/diagrams.ts";

for (const { file, page, machines } of await roomPages(process.cwd())) {
  const fresh = withDiagrams(page, machines);
  if (fresh === page) continue;
  fs.writeFileSync(file, fresh);
  console.log(`  ${file}`);
}
