import { describe, expect, test } from "vitest";
import { at, listFiles, readSources, readText, type SourceFile, sourceFile } from "../support/source/files.ts";
import { child, children, dottedName, exportsOf, nodesOf } from "../support/source/syntax.ts";

/** The right-hand column of the glossary, as far as a word can only mean the thing: which word is ours instead. */
const NOT_OURS: Readonly<Record<string, string>> = {
  slug: "handle",
  category: "collection or product type",
  categories: "collections or product types",
  basket: "cart",
  bag: "cart",
  "order item": "LineItem",
  "order items": "LineItem",
  "cart item": "CartLine",
  "cart items": "CartLine",
  allocation: "Reservation",
  reimbursement: "Refund",
  eta: "Promise (or a window)",
  sla: "Promise",
  asset: "OwnedUnit",
  rma: "Return",
  swap: "Exchange",
  wallet: "StoreCredit",
  voucher: "GiftCard or PromotionCode",
  coupon: "PromotionCode",
  ticket: "Conversation",
  user: "Customer, Staff or Actor",
  users: "Customer, Staff or Actor",
};

const BANNED_DIRECTORIES = ["utils", "util", "helpers", "helper", "services", "common", "shared", "misc", "types"];

/** A browser's own name for itself is nobody's choice. */
const wordsOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_\-./]/g, " ")
    .toLowerCase()
    .replace("user agent", "");

const foreignWord = (name: string) => Object.keys(NOT_OURS).find((word) => ` ${wordsOf(name)} `.includes(` ${word} `));

const complain = (where: string, name: string) => {
  const word = foreignWord(name);
  return word ? [`${where}: "${name}" says ${word}; our word is ${NOT_OURS[word]}`] : [];
};

/** Names that a file gives: what it exports, the fields of its types, and its own path. */
function foreignNames(file: SourceFile): string[] {
  const fields = nodesOf(file, "TSPropertySignature").map((node) => ({ name: dottedName(child(node, "key")) ?? "", node }));
  const parameters = nodesOf(file, "FunctionDeclaration", "ArrowFunctionExpression").flatMap((node) =>
    children(node, "params")
      .filter((each) => each.type === "Identifier")
      .map((each) => ({ name: String(each.name), node: each })),
  );
  const given = [...exportsOf(file), ...fields, ...parameters];
  return [...complain(file.path, file.path.replace(/\.\w+$/, "")), ...given.flatMap(({ name, node }) => complain(at(file, node), name))];
}

/** Names in the schema: models, enums, their fields and values. */
const foreignColumns = (path: string, text: string) =>
  text.split("\n").flatMap((line, index) => {
    const name = /^\s*(?:model|enum)\s+(\w+)/.exec(line)?.[1] ?? /^\s+(\w+)/.exec(line)?.[1] ?? "";
    return complain(`${path}:${index + 1}`, name);
  });

const misplaced = (paths: readonly string[]) =>
  paths.flatMap((path) => {
    const parts = path.split("/");
    const banned = parts.slice(0, -1).find((part) => BANNED_DIRECTORIES.includes(part));
    if (banned) return [`${path}: a "${banned}" folder has no name yet`];
    return /^index\.(tsx?|mjs|js)$/.test(parts.at(-1) ?? "") ? [`${path}: file names are the interface, no index files`] : [];
  });

describe("words", () => {
  const code = readSources("app", "components", "emails", "lib", "store.config.ts");

  test("one word a thing, in code", () => {
    expect(code.flatMap(foreignNames)).toEqual([]);
  });

  test("and in the schema", () => {
    const models = listFiles().filter((path) => path.startsWith("prisma/models/"));
    expect(models.flatMap((path) => foreignColumns(path, readText(path)))).toEqual([]);
  });

  test("no folder without a name", () => {
    expect(misplaced(listFiles())).toEqual([]);
  });

  test.each([
    "export const findUser = 1",
    "export type Basket = {}",
    "type A = { readonly userId: string }",
    "export function redeemCoupon() {}",
    "const a = (cartItems: string[]) => cartItems",
  ])("a foreign word is seen: %s", (text) => {
    expect(foreignNames(sourceFile("lib/orders/model.ts", text))).toHaveLength(1);
  });

  test("and in a path, a column and a folder", () => {
    expect(foreignNames(sourceFile("app/basket/page.tsx", ""))).toHaveLength(1);
    expect(foreignColumns("prisma/models/orders.prisma", "model OrderItem {\n  user_id String\n}")).toHaveLength(2);
    expect(misplaced(["lib/utils/money.ts", "components/ui/index.ts", "lib/orders/model.ts"])).toHaveLength(2);
  });

  test("words that hold one are none", () => {
    expect(
      foreignNames(sourceFile("lib/orders/model.ts", "export const userAgent = 1; export const etage = 2; export const stockAssets = 3")),
    ).toEqual([]);
  });
});
