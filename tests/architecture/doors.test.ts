import { describe, expect, test } from "vitest";
import { findDoors, METHODS, makerOf, makers } from "../support/source/doors.ts";
import { at, readSources, type SourceFile, sourceFile } from "../support/source/files.ts";
import { directivesOf, exportsOf } from "../support/source/syntax.ts";

function doorBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...actionBreaches(file), ...routeBreaches(file)]);
}

function actionBreaches(file: SourceFile): string[] {
  const directives = directivesOf(file).filter(({ text }) => text === "use server");
  if (!directives.length) return [];
  const place = /^lib\/\w+\/actions(\.ts$|\/)/.test(file.path)
    ? []
    : [`${file.path}: server actions stand in lib/<room>/actions.ts, and nowhere else`];
  const inner = directives
    .filter(({ ofFile }) => !ofFile)
    .map(({ node }) => `${at(file, node)}: an action inside a function passes by the door`);
  const others = exportsOf(file)
    .filter((each) => !each.typeOnly && !makerOf(file, each, makers.action))
    .map(({ name, node }) => `${at(file, node)}: ${name} is not made by an action of ${makers.action}.ts`);
  return [...place, ...inner, ...others];
}

function routeBreaches(file: SourceFile): string[] {
  if (!/^app\/(.+\/)?route\.tsx?$/.test(file.path)) return [];
  return exportsOf(file)
    .filter((each) => METHODS.includes(each.name) && !makerOf(file, each, makers.route))
    .map(({ name, node }) => `${at(file, node)}: ${name} is not made by a wrapper of ${makers.route}.ts`);
}

/** One line a door: what it is called, what made it, which permission it asks for, where it stands. */
const listDoors = (files: readonly SourceFile[]): string[] =>
  findDoors(files)
    .map(({ maker, method, name, permission, path }) => [maker, method, name, permission, path].filter(Boolean).join("  "))
    .sort();

describe("doors", () => {
  const files = readSources("app", "lib", "components");

  test("every server action and every route handler is made by a door", () => {
    expect(doorBreaches(files)).toEqual([]);
  });

  test("no two doors share a name", () => {
    const names = listDoors(files).map((line) => line.split("  ").slice(0, 3).join(" "));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("the list of all doors is the one that was looked at last", async () => {
    await expect(`${listDoors(files).join("\n")}\n`).toMatchFileSnapshot("lists/doors.txt");
  });

  test.each([
    ["lib/cart/actions.ts", '"use server"; export async function addLine() {}'],
    ["lib/cart/actions.ts", '"use server"; import { publicAction } from "./made-up"; export const addLine = publicAction({});'],
    [
      "lib/cart/actions.ts",
      '"use server"; import { publicAction } from "@/lib/platform/action"; const add = publicAction({}); export { add };',
    ],
    ["app/cart/page.tsx", 'export default function Page() { async function add() { "use server"; } return add; }'],
    ["app/api/me/route.ts", "export async function GET() { return new Response(); }"],
    ["app/feeds/route.ts", 'import { readRoute } from "@/lib/platform/route"; const a = readRoute({}); export const GET = () => a;'],
  ])("a way past the doors is seen: %s · %s", (path, text) => {
    expect(doorBreaches([sourceFile(path, text)])).not.toEqual([]);
  });

  test("a door is seen as one", () => {
    const text =
      '"use server"; import { staffAction } from "../platform/action.ts"; export const cancel = staffAction({ name: "orders.cancel", permission: "orders.cancel" });';
    const file = sourceFile("lib/orders/actions.ts", text);
    expect(doorBreaches([file])).toEqual([]);
    expect(listDoors([file])).toEqual(["staffAction  orders.cancel  orders.cancel  lib/orders/actions.ts"]);
  });
});
