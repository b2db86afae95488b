import type { Node, SourceFile } from "./files.ts";

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Every node under this one, parents before children. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
}

const indexes = new WeakMap<SourceFile, Map<string, Node[]>>();

/** Each file is walked once; rules then pick what they look at. */
function indexOf(file: SourceFile): Map<string, Node[]> {
  const known = indexes.get(file);
  if (known) return known;
  const index = new Map<string, Node[]>();
  for (const node of nodesIn(file.tree)) {
    const alike = index.get(node.type);
    if (alike) alike.push(node);
    else index.set(node.type, [node]);
  }
  indexes.set(file, index);
  return index;
}

/** In the order of the file, type by type. */
export const nodesOf = (file: SourceFile, ...types: string[]): Node[] => types.flatMap((type) => indexOf(file).get(type) ?? []);

export const child = (node: Node, field: string): Node | undefined => (isNode(node[field]) ? (node[field] as Node) : undefined);
export const children = (node: Node, field: string): Node[] =>
  Array.isArray(node[field]) ? (node[field] as unknown[]).filter(isNode) : [];

/** The text of a plain string, or the beginning of a template before its first hole. */
export function literalStart(node: Node | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral") return (children(node, "quasis")[0]?.value as { cooked?: string } | undefined)?.cooked;
  return undefined;
}

/** `a`, `a.b`, `a.b.c` as written; undefined for anything else. */
export function dottedName(node: Node | undefined): string | undefined {
  if (node?.type === "Identifier" || node?.type === "JSXIdentifier") return node.name as string;
  if (node?.type !== "MemberExpression" || node.computed) return undefined;
  const [left, right] = [dottedName(child(node, "object")), dottedName(child(node, "property"))];
  return left && right ? `${left}.${right}` : undefined;
}

export type Import = { readonly from: string; readonly typeOnly: boolean; readonly node: Node };

/** Imports, re-exports and literal dynamic imports of a file. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file, "ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression").flatMap((node) => {
    const from = literalStart(child(node, "source"));
    if (from === undefined) return [];
    const specifiers = children(node, "specifiers");
    const eachIsType = specifiers.length > 0 && specifiers.every((each) => each.importKind === "type" || each.exportKind === "type");
    return [{ from, typeOnly: node.importKind === "type" || node.exportKind === "type" || eachIsType, node }];
  });
}

/** Where a relative or `@/` import leads, from the project's top and without its ending; undefined for packages. */
export function resolveImport(file: SourceFile, from: string): string | undefined {
  if (from.startsWith("@/")) return strip(from.slice(2));
  if (!from.startsWith(".")) return undefined;
  const parts = file.path.split("/").slice(0, -1);
  for (const step of from.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return strip(parts.join("/"));
}

const strip = (path: string): string => path.replace(/\.(tsx?|mjs|js)$/, "");

export type Export = { readonly name: string; readonly value: Node | undefined; readonly node: Node; readonly typeOnly: boolean };

/** What a file exports, with the expression a constant is given. */
export function exportsOf(file: SourceFile): Export[] {
  return children(file.tree, "body").flatMap((node): Export[] => {
    if (node.type === "ExportDefaultDeclaration") return [{ name: "default", value: child(node, "declaration"), node, typeOnly: false }];
    if (node.type !== "ExportNamedDeclaration") return [];
    const declaration = child(node, "declaration");
    const typeOnly = node.exportKind === "type" || /^TS(Type|Interface)/.test(declaration?.type ?? "");
    if (!declaration)
      return children(node, "specifiers").map((each) => ({
        name: dottedName(child(each, "exported")) ?? "?",
        value: undefined,
        node: each,
        typeOnly: typeOnly || each.exportKind === "type",
      }));
    const declared = declaration.type === "VariableDeclaration" ? children(declaration, "declarations") : [declaration];
    return declared.map((each) => ({
      name: dottedName(child(each, "id")) ?? "?",
      value: each.type === "VariableDeclarator" ? child(each, "init") : each,
      node: each,
      typeOnly,
    }));
  });
}

/** Directives such as "use server", of the file itself or of a function inside it. */
export function directivesOf(file: SourceFile): { readonly text: string; readonly node: Node; readonly ofFile: boolean }[] {
  const top = children(file.tree, "body");
  return nodesOf(file, "ExpressionStatement").flatMap((node) =>
    typeof node.directive === "string" ? [{ text: node.directive, node, ofFile: top.includes(node) }] : [],
  );
}
