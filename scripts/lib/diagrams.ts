import fs from "node:fs";
import path from "node:path";
import { type Machine, toDiagram } from "../../lib/kernel/machine.ts";

const begin = (name: string) => `<!-- machine: ${name} -->`;
const block = (machine: Machine) => `${begin(machine.name)}\n\`\`\`mermaid\n${toDiagram(machine)}\n\`\`\``;

export const isMachine = (value: unknown): value is Machine =>
  typeof value === "object" && value !== null && "states" in value && "transitions" in value;

/** The page with the diagrams as the machines are now; one that is not there yet goes to its end. */
export function withDiagrams(page: string, machines: readonly Machine[]): string {
  return machines.reduce((text, machine) => {
    const old = new RegExp(`${begin(machine.name)}\\n\`\`\`mermaid\\n[\\s\\S]*?\\n\`\`\``);
    return old.test(text) ? text.replace(old, block(machine)) : `${text.trimEnd()}\n\n${block(machine)}\n`;
  }, page);
}

/** A room's machines and its page, for every room that has both. */
export async function roomPages(
  root: string,
): Promise<{ readonly file: string; readonly page: string; readonly machines: readonly Machine[] }[]> {
  const rooms = fs.readdirSync(path.join(root, "lib")).filter((name) => fs.existsSync(path.join(root, "lib", name, "README.md")));
  return Promise.all(
    rooms.map(async (room) => {
      const dir = path.join(root, "lib", room);
      const names = [
        "machine.ts",
        ...(fs.existsSync(path.join(dir, "machine")) ? fs.readdirSync(path.join(dir, "machine")).map((name) => `machine/${name}`) : []),
      ];
      const files = room === "kernel" ? [] : names.map((name) => path.join(dir, name)).filter((file) => fs.existsSync(file));
      const modules = await Promise.all(files.map((file) => import(file) as Promise<Record<string, unknown>>));
      const file = path.join(dir, "README.md");
      return { file, page: fs.readFileSync(file, "utf8"), machines: modules.flatMap((each) => Object.values(each).filter(isMachine)) };
    }),
  );
}
