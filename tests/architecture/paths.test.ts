import { describe, expect, test } from "vitest";
import { paths } from "@/lib/platform/paths.ts";
import { at, readSources, type SourceFile, sourceFile } from "../support/source/files.ts";
import { child, children, dottedName, literalStart, nodesOf } from "../support/source/syntax.ts";

const LEADING = ["href", "action", "formAction"];
const GOING = /(^|\.)(redirect|permanentRedirect|push|replace|prefetch|seeOther)$/;
/** Files that are served as they are, not pages. */
const SERVED = /^\/(pictures|icons|fonts|favicon|manifest|robots)\b/;

/** Addresses of our own that are put together by hand instead of by paths.ts. */
function handmadeAddresses(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...nodesOf(file, "JSXAttribute").flatMap((node) => {
      const value = child(node, "value");
      const given = value?.type === "JSXExpressionContainer" ? child(value, "expression") : value;
      return LEADING.includes(dottedName(child(node, "name")) ?? "") ? judge(file, given) : [];
    }),
    ...nodesOf(file, "CallExpression").flatMap((node) =>
      GOING.test(dottedName(child(node, "callee")) ?? "") ? judge(file, children(node, "arguments")[0]) : [],
    ),
    ...nodesOf(file, "Property").flatMap((node) =>
      LEADING.includes(dottedName(child(node, "key")) ?? "") ? judge(file, child(node, "value")) : [],
    ),
  ]);
}

function judge(file: SourceFile, node: ReturnType<typeof child>): string[] {
  const start = literalStart(node);
  if (!node || !start?.startsWith("/") || start.startsWith("//") || SERVED.test(start)) return [];
  return [`${at(file, node)}: "${start}" is put together by hand; lib/platform/paths.ts builds every address`];
}

/** Every address that can be built, with stand-ins for what they are about and without their questions. */
function listAddresses(): string[] {
  const listed = (tree: Record<string, unknown>, name: string): string[] =>
    Object.entries(tree).map(([key, build]) => `${name}.${key}: ${(build as (...args: string[]) => string)("‹1›", "‹2›").split("?")[0]}`);
  return [
    ...["en-IE", "de-DE", "en-GB"].flatMap((locale) => listed(paths(locale), locale)),
    ...listed(paths.admin, "admin"),
    ...listed(paths.api, "api"),
  ].map(decodeURI);
}

describe("paths", () => {
  test("no address is put together by hand", () => {
    expect(
      handmadeAddresses(readSources("app", "components", "emails", "lib").filter(({ path }) => !/^lib\/platform\/paths[./]/.test(path))),
    ).toEqual([]);
  });

  test("the list of all addresses is the one that was looked at last", async () => {
    await expect(`${listAddresses().join("\n")}\n`).toMatchFileSnapshot("lists/addresses.txt");
  });

  test.each([
    '<a href="/cart">Cart</a>',
    "<Link href={`/products/${handle}`} />",
    "redirect('/admin')",
    "const link = { href: `/orders/${id}` }",
    "router.push('/search')",
  ])("one is seen: %s", (text) => {
    expect(
      handmadeAddresses([
        sourceFile(
          "components/cart/link.tsx",
          `export const a = () => (${text.startsWith("const") ? "0" : text}); ${text.startsWith("const") ? text : ""}`,
        ),
      ]),
    ).toHaveLength(1);
  });

  test("pictures, other sites and anchors are none", () => {
    const text =
      'const a = [<a href="/pictures/kettle.webp" />, <a href="https://stripe.com" />, <a href="#main" />, <Link href={paths(locale).cart()} />]';
    expect(handmadeAddresses([sourceFile("components/cart/link.tsx", text)])).toEqual([]);
  });
});
