import { describe, expect, test } from "vitest";
import type { Machine } from "@/lib/kernel/machine.ts";
import { isMachine, roomPages, withDiagrams } from "../../scripts/lib/diagrams.ts";
import { listFiles, readText, root } from "../support/source/files.ts";

/** Enums of the schema with their values as the database has them. */
function enumsIn(schema: string): Map<string, string[]> {
  return new Map(
    [...schema.matchAll(/^enum (\w+) \{([^}]*)\}/gm)].map(([, name = "", body = ""]) => [
      name,
      body.split("\n").flatMap(
        (line) =>
          /^\s+(\w+)(?:\s+@map\("(.+?)"\))?/
            .exec(line)
            ?.slice(1, 3)
            .reduce<string[]>((found, each) => (each ? [each] : found), []) ?? [],
      ),
    ]),
  );
}

/** How a machine and the schema differ; every machine has an enum called after it ("refund": RefundState, or Refund). */
function differences(machine: Machine, enums: ReadonlyMap<string, readonly string[]>): string[] {
  const named = machine.name.replace(/(?:^|[_ ])(\w)/g, (_, letter: string) => letter.toUpperCase());
  const expected = enums.has(`${named}State`) ? `${named}State` : named;
  const values = enums.get(expected);
  if (!values) return [`${machine.name}: the schema has neither enum ${named}State nor ${named}`];
  const lacking = machine.states.filter((state) => !values.includes(state)).map((state) => `${expected} lacks ${state}`);
  const surplus = values.filter((value) => !machine.states.includes(value)).map((value) => `${machine.name} has no state ${value}`);
  return [...lacking, ...surplus];
}

const pages = await roomPages(root);
const machineFiles = listFiles().filter((path) => /^lib\/(?!kernel)[a-z]+\/machine(\.ts$|\/.+\.ts$)/.test(path));

describe("machines", () => {
  const enums = enumsIn(
    listFiles()
      .filter((path) => path.endsWith(".prisma"))
      .map(readText)
      .join("\n"),
  );

  test("states in code and schema are the same", async () => {
    const modules = await Promise.all(
      machineFiles.map((path) => import(/* @vite-ignore */ `../../${path}`) as Promise<Record<string, unknown>>),
    );
    const machines = modules.flatMap((each) => Object.values(each).filter(isMachine));
    expect(machines.length).toBeGreaterThanOrEqual(machineFiles.length);
    expect(machines.flatMap((machine) => differences(machine, enums))).toEqual([]);
  });

  test("each room's page shows its machines as they are (`node scripts/run.mjs docs` draws them)", () => {
    expect(pages.filter(({ page, machines }) => withDiagrams(page, machines) !== page).map(({ file }) => file)).toEqual([]);
  });

  test("a difference is seen", () => {
    const made: Machine = { name: "refund", states: ["requested", "sent"], initial: "requested", transitions: [] };
    expect(differences(made, enumsIn('enum RefundState {\n  requested\n  lost_again @map("lost")\n\n  @@map("refund_state")\n}'))).toEqual([
      "RefundState lacks sent",
      "refund has no state lost",
    ]);
    expect(differences(made, new Map())).toHaveLength(1);
    expect(withDiagrams("# Refunds\n", [made])).toContain("[*] --> requested");
    expect(withDiagrams(withDiagrams("# Refunds\n", [made]), [made])).toBe(withDiagrams("# Refunds\n", [made]));
  });
});
