#!/usr/bin/env node
// The one file that must load on any Node: everything newer is imported after the version is known to do.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Kept needs Node 20.19 or newer, and this is Node ${process.versions.node}: install a newer one (22 or 24) and start again.`,
  );
  process.exit(1);
}
const { open } = await import("./lib/open.mjs");
await open(process.argv.slice(2));
