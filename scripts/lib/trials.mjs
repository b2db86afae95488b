import { randomBytes } from "node:crypto";
import { inRoot, root } from "./root.mjs";
import { bold, say } from "./say.mjs";
import { openTestShop } from "./test-shop.mjs";

/** Runs the trials against a durable test shop of their own; resolves to the counts of their last line. */
export async function runTrials({ brood, closers, args }) {
  say(bold("\nTrials"));
  const told = {
    TRUST_PROXY: process.env.TRUST_PROXY ?? "1", // each buyer comes from a source of their own, as behind a proxy
    EASYPOST_WEBHOOK_SECRET: randomBytes(24).toString("hex"), // so that its letters are tried as well
  };
  const env = await openTestShop(closers, { name: "trials", durable: true, told });
  const output = await runShown(brood, {
    name: "trials",
    argv: [process.execPath, "--import", "tsx", inRoot("tests/trials/run.ts"), ...args],
    env,
  });
  const last = output.text
    .trim()
    .split("\n")
    .reverse()
    .find((line) => /^\d+ passed, \d+ failed$/.test(line));
  if (!last) return { passed: 0, failed: 1 };
  const [passed, failed] = last.match(/\d+/g).map(Number);
  return { passed, failed: failed || (output.code ? 1 : 0) };
}

/** Runs a program in full view and keeps what it said. */
export function runShown(brood, { name, argv, env }) {
  return new Promise((resolve, reject) => {
    const child = brood.spawn(name, argv, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, text }));
  });
}
