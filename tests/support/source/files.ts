import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** A node of the syntax tree; rules look only at the fields they name. */
export type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown };

/** One file of the project, parsed when first asked. Rules take these, so that each can be shown a file that breaks it. */
export type SourceFile = { readonly path: string; readonly text: string; readonly tree: Node };

const parsable = /\.(tsx?|mjs|js)$/;

export function sourceFile(name: string, text: string): SourceFile {
  let tree: Node | undefined;
  return {
    path: name,
    text,
    get tree() {
      const lang = name.endsWith(".tsx") ? "tsx" : name.endsWith(".ts") ? "ts" : "js";
      tree ??= parseAst(text, { lang }, name) as unknown as Node;
      return tree;
    },
  };
}

const hidden = (name: string) => name.startsWith(".") || name === "node_modules" || name === "test-results";
const generated = ["lib/platform/db/client", "next-env.d.ts"];

function walk(dir: string): string[] {
  return fs.readdirSync(path.join(root, dir), { withFileTypes: true }).flatMap((entry) => {
    const name = dir ? `${dir}/${entry.name}` : entry.name;
    if (hidden(entry.name) || generated.includes(name)) return [];
    return entry.isDirectory() ? walk(name) : [name];
  });
}

/** Every file of the project that people write, as paths from its top. */
export const listFiles = (): string[] => walk("").sort();

/** The project's code below these directories (or these files), ready for rules. */
export function readSources(...tops: string[]): SourceFile[] {
  const wanted = (name: string) => parsable.test(name) && tops.some((top) => name === top || name.startsWith(`${top}/`));
  return listFiles()
    .filter(wanted)
    .map((name) => sourceFile(name, readText(name)));
}

export const readText = (name: string): string => fs.readFileSync(path.join(root, name), "utf8");

export const exists = (name: string): boolean => fs.existsSync(path.join(root, name));

/** "path:line", as terminals and editors open it. */
export const at = (file: SourceFile, node: Node): string => `${file.path}:${file.text.slice(0, node.start).split("\n").length}`;
