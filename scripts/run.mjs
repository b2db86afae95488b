#!/usr/bin/env node
// Like start.mjs: loads on any Node, so that an old one is answered with a sentence.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Kept needs Node 20.19 or newer, and this is Node ${process.versions.node}: install a newer one (22 or 24) and start again.`,
  );
  process.exit(1);
}
const { dispatch } = await import("./lib/dispatch.mjs");
await dispatch(process.argv.slice(2));
