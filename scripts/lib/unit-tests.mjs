import { once } from "node:events";
import fs from "node:fs";
import { readJson } from "./files.mjs";
import { inRoot, root } from "./root.mjs";
import { bold, say } from "./say.mjs";

/** Runs every vitest project in one go; resolves to the counts. */
export async function runUnitTests(brood) {
  say(bold("\nArchitecture, unit, database, e-mail and start tests"));
  const report = inRoot(".data-test/reports/vitest.json");
  fs.rmSync(report, { force: true });
  const child = brood.spawn(
    "vitest",
    [
      process.execPath,
      inRoot("node_modules/vitest/vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
  const [code] = await once(child, "exit");
  const found = readJson(report);
  if (!found) return { passed: 0, failed: 1 };
  const brokenFiles = found.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = found.numFailedTests + brokenFiles;
  return { passed: found.numPassedTests, failed: failed || (code ? 1 : 0) };
}
