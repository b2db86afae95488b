import { describe, expect, test } from "vitest";
import { at, readSources, type SourceFile, sourceFile } from "../support/source/files.ts";
import { child, children, dottedName, nodesIn, nodesOf } from "../support/source/syntax.ts";

/** The one component that may write raw HTML: escaped JSON-LD and the theme script (TRUST R38). */
const RAW_HTML = "components/ui/raw-script.tsx";
const WRITES = /\.(create|createMany|createManyAndReturn|update|updateMany|upsert)$/;

function unsafeSpots(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...nodesOf(file, "Identifier", "JSXIdentifier").flatMap((node) => {
      if (/^\$(query|execute)RawUnsafe$/.test(String(node.name))) return [`${at(file, node)}: ${node.name} builds SQL from strings`];
      if (node.name === "dangerouslySetInnerHTML" && file.path !== RAW_HTML)
        return [`${at(file, node)}: raw HTML is written only by ${RAW_HTML}`];
      return [];
    }),
    ...nodesOf(file, "CallExpression").flatMap((call) => spreadIntoData(file, call)),
  ]);
}

/** `data: { ...input }` lets whoever fills `input` choose the columns; a spread of a literal (`...(x && { x })`) does not. */
function spreadIntoData(file: SourceFile, call: ReturnType<typeof nodesOf>[number]): string[] {
  if (!WRITES.test(dottedName(child(call, "callee")) ?? "")) return [];
  const given = children(call, "arguments").flatMap((each) => children(each, "properties"));
  const columns = given.filter((property) => ["data", "create", "update"].includes(dottedName(child(property, "key")) ?? ""));
  return columns
    .flatMap((property) => [...nodesIn(child(property, "value") ?? property)])
    .filter((node) => node.type === "SpreadElement" && ["Identifier", "MemberExpression"].includes(child(node, "argument")?.type ?? ""))
    .map((node) => `${at(file, node)}: name the columns instead of spreading an object into Prisma's data`);
}

describe("unsafe spots", () => {
  test("there are none", () => {
    expect(unsafeSpots(readSources("app", "components", "emails", "lib", "prisma/seed"))).toEqual([]);
  });

  test.each([
    ["lib/orders/queries.ts", "await prisma.$queryRawUnsafe(`select ${x}`)"],
    ["components/ui/prose.tsx", "export const Prose = () => <div dangerouslySetInnerHTML={{ __html: text }} />"],
    ["lib/orders/commands.ts", "await prisma.order.update({ where: { id }, data: { ...input } })"],
    ["lib/orders/commands.ts", "await tx.order.create({ data: { lines: { create: [{ ...input.line }] } } })"],
  ])("one is seen: %s · %s", (path, text) => {
    expect(unsafeSpots([sourceFile(path, text)])).toHaveLength(1);
  });

  test("a conditional column is none", () => {
    expect(unsafeSpots([sourceFile("lib/a/commands.ts", "prisma.order.update({ data: { ...(note && { note }) } })")])).toEqual([]);
  });
});
