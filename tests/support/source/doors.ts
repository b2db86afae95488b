import { readSources, type SourceFile } from "./files.ts";
import { child, children, dottedName, type Export, exportsOf, importsOf, literalStart, resolveImport } from "./syntax.ts";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/** The wrappers in use: whatever these two modules export is a door maker. */
export const makers = { action: "lib/platform/action", route: "lib/platform/route" };

/** The door maker that an export's value is a call of, or undefined. */
export function makerOf(file: SourceFile, { value }: Export, module: string): string | undefined {
  const name = value?.type === "CallExpression" ? dottedName(child(value, "callee")) : undefined;
  const imported = importsOf(file)
    .filter(({ from, typeOnly }) => !typeOnly && resolveImport(file, from) === module)
    .flatMap(({ node }) => children(node, "specifiers").map((each) => dottedName(child(each, "local"))));
  return name && imported.includes(name) ? name : undefined;
}

export type Door = {
  readonly maker: string;
  /** Of a route handler; an action has none. */
  readonly method: string | null;
  readonly name: string;
  readonly permission: string | null;
  readonly fresh: boolean;
  readonly path: string;
  readonly exportName: string;
};

/** Every door in these files, as it is written there. */
export const findDoors = (files: readonly SourceFile[] = readSources("app", "lib", "components")): Door[] =>
  files.flatMap((file) =>
    exportsOf(file).flatMap((each) => {
      const maker = makerOf(file, each, makers.action) ?? makerOf(file, each, makers.route);
      if (!maker) return [];
      const spec = children(each.value as NonNullable<typeof each.value>, "arguments")[0];
      const given = (name: string) => {
        const property = children(spec ?? each.node, "properties").find((one) => dottedName(child(one, "key")) === name);
        return property && child(property, "value");
      };
      return [
        {
          maker,
          method: METHODS.includes(each.name) ? each.name : null,
          name: literalStart(given("name")) ?? each.name,
          permission: literalStart(given("permission")) ?? null,
          fresh: given("fresh")?.value === true,
          path: file.path,
          exportName: each.name,
        },
      ];
    }),
  );
