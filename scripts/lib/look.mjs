import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";
import { readText, writeWhole } from "./files.mjs";
import { inRoot, setupDir } from "./root.mjs";

const config = inRoot("store.config.ts");
const sheet = inRoot("app/look.css");
const stamp = path.join(setupDir, "look");

const print = () =>
  crypto
    .createHash("sha256")
    .update(`${readText(config)}\n${readText(sheet) ?? ""}`)
    .digest("hex");

export const lookFits = () => readText(stamp) === print();

/** Writes the store's colours where the pages' styles are made from; the file alone decides, whoever starts. */
export async function writeLook() {
  const { store } = await readConfig();
  const text = lookOf(store.look);
  if (readText(sheet) !== text) writeWhole(sheet, text);
  fs.mkdirSync(setupDir, { recursive: true });
  writeWhole(stamp, print());
}

/** The merchant's file imports nothing but types, so that it can be read before anything is built. A slip of the pen is named by its line. */
export async function readConfig(file = config) {
  const { transform } = await import("esbuild");
  try {
    const { code } = await transform(readText(file) ?? "", { loader: "ts", format: "esm" });
    return await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  } catch (error) {
    const [slip] = error.errors ?? [];
    const where = slip?.location ? `line ${slip.location.line}: ${slip.text}` : error.message;
    throw new Fault(`${path.basename(file)} cannot be read, ${where}. Mend it there and start again.`, { cause: error });
  }
}

const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const lines = (colours, indent) =>
  Object.entries(colours)
    .map(([name, colour]) => `${indent}--color-${dashed(name)}: ${colour};`)
    .join("\n");
const prefixed = (tiles) => Object.fromEntries(Object.entries(tiles).map(([name, colour]) => [`tile-${name}`, colour]));

/** Tokens for Tailwind, and the same names anew for the dark: by the reader's choice, or by the system's where none was made. */
export const lookOf = ({ light, dark, tiles }) => `/* Written from store.config.ts by npm start; change it there. */
@theme {
  --color-*: initial;
${lines({ ...light, ...prefixed(tiles), onTile: light.ink }, "  ")}
  --color-transparent: transparent;
  --color-current: currentColor;
}

@layer base {
  :root[data-theme="dark"] {
    color-scheme: dark;
${lines(dark, "    ")}
    --tile-dim: 0.88;
  }

  @media (prefers-color-scheme: dark) {
    :root:not([data-theme="light"]) {
      color-scheme: dark;
${lines(dark, "      ")}
      --tile-dim: 0.88;
    }
  }
}
`;
