import { inRoot, root } from "./root.mjs";
import { bold, say } from "./say.mjs";

const node = (bin, ...args) => [process.execPath, inRoot("node_modules", bin), ...args];

/** What says whether the code is in order, without running the shop. Each counts as one test. */
export const checks = [
  { name: "types", argv: node("typescript/bin/tsc", "--noEmit", "-p", ".") },
  { name: "types of scripts", argv: node("typescript/bin/tsc", "--noEmit", "-p", "scripts") },
  { name: "lint and format", argv: node("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".") },
  { name: "dead code", argv: node("knip/bin/knip.js", "--no-progress") },
];

export const architecture = { name: "architecture", argv: node("vitest/vitest.mjs", "run", "--project", "architecture") };

/** Runs one check, collecting its output; resolves to whether it passed. */
function check(brood, { name, argv }) {
  const since = performance.now();
  return new Promise((resolve) => {
    const child = brood.spawn(name, argv, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    child.once("error", (error) => resolve({ name, passed: false, output: String(error), since }));
    child.once("close", (code) => resolve({ name, passed: code === 0, output, since }));
  });
}

/** Runs the checks two at a time and says how each went; resolves to the counts. */
export async function runChecks(brood, list) {
  const waiting = [...list];
  const counts = { passed: 0, failed: 0 };
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, passed, output, since } = await check(brood, next);
      counts[passed ? "passed" : "failed"]++;
      say(`  ${passed ? "✓" : "✗"} ${name} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
      if (!passed) say(`\n${output.trim()}\n`);
    }
  };
  say(bold("\nChecks"));
  await Promise.all([lane(), lane()]);
  return counts;
}
