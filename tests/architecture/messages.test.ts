import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { de } from "@/lib/i18n/de.ts";
import { en } from "@/lib/i18n/en.ts";
import { at, listFiles, readSources, type SourceFile, sourceFile } from "../support/source/files.ts";
import { argumentsOf } from "../support/source/icu.ts";
import { child, children, dottedName, literalStart, nodesOf } from "../support/source/syntax.ts";

type Tree = { readonly [key: string]: string | Tree };
type Flat = ReadonlyMap<string, string>;

const flatten = (tree: Tree, before = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[before + key, value]] : flatten(value, `${before}${key}.`),
  );

const all = { en: new Map(flatten(en as Tree)), de: new Map(flatten(de as Tree)) };

/** What one language lacks or says with other arguments than the other. */
function differences(left: Flat, right: Flat): string[] {
  const lacking = (a: Flat, b: Flat, language: string) =>
    [...a.keys()].filter((key) => !b.has(key)).map((key) => `${key} is missing in ${language}`);
  const unlike = [...left].filter(
    ([key, text]) => right.has(key) && String(argumentsOf(text)) !== String(argumentsOf(right.get(key) ?? "")),
  );
  return [
    ...lacking(left, right, "de"),
    ...lacking(right, left, "en"),
    ...unlike.map(
      ([key, text]) =>
        `${key}: en takes ${argumentsOf(text).join(", ") || "nothing"}, de ${argumentsOf(right.get(key) ?? "").join(", ") || "nothing"}`,
    ),
  ];
}

const empty = (messages: Flat) => [...messages].filter(([, text]) => !text.trim()).map(([key]) => `${key} is empty`);

/** Messages that cannot be put together, tried with every argument given. */
function unreadable(locale: string, messages: Flat): string[] {
  return [...messages].flatMap(([key, text]) => {
    const values = Object.fromEntries(
      argumentsOf(text).map((name) => (name.startsWith("<") ? [name.slice(1, -1), (chunks: string) => chunks] : [name, 1])),
    );
    const faults: string[] = [];
    const t = createTranslator({
      locale,
      messages: { message: text },
      timeZone: "UTC",
      onError: (error) => faults.push(`${key} (${locale}): ${error.message.split("\n")[0]}`),
    });
    t.markup("message", values as never);
    return faults;
  });
}

const TRANSLATORS = /(^|\.)(translator|useTranslations|getTranslations)$/;

/** `const t = translator(locale, "cart")`: which namespaces the names of a file may stand for. */
function translatorsIn(file: SourceFile): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const node of nodesOf(file, "VariableDeclarator")) {
    const init = child(node, "init");
    const call = init?.type === "AwaitExpression" ? child(init, "argument") : init;
    const name = dottedName(child(node, "id"));
    if (!name || call?.type !== "CallExpression" || !TRANSLATORS.test(dottedName(child(call, "callee")) ?? "")) continue;
    const last = children(call, "arguments").at(-1);
    const namespace = last?.type === "Literal" ? (literalStart(last) ?? "") : last?.type === "TemplateLiteral" ? "*" : "";
    found.set(name, [...(found.get(name) ?? []), namespace]);
  }
  return found;
}

/** The keys, and what they stand under. */
const branchesOf = (known: Flat) =>
  new Set([...known.keys()].flatMap((key) => key.split(".").map((_, index, parts) => parts.slice(0, index + 1).join("."))));

/** Whole keys that code asks for and no language has. */
function unknownKeys(file: SourceFile, branches: ReadonlySet<string>): string[] {
  const translators = translatorsIn(file);
  return nodesOf(file, "CallExpression").flatMap((node) => {
    const [name = "", method = ""] = (dottedName(child(node, "callee")) ?? "").split(".");
    const key = children(node, "arguments")[0];
    const namespaces = translators.get(name);
    if (!namespaces || !["", "rich", "markup"].includes(method) || key?.type !== "Literal" || namespaces.includes("*")) return [];
    const asked = namespaces.map((namespace) => (namespace ? `${namespace}.` : "") + literalStart(key));
    return asked.some((each) => branches.has(each)) ? [] : [`${at(file, node)} asks for ${asked[0]}, which no language has`];
  });
}

/** Templates such as `kinds.${kind}` as patterns of the keys they may ask for; those that say too little are left out. */
const templatesIn = (code: string): RegExp[] =>
  [...new Set(code.match(/`[\w.]*\$\{[^}`]+\}[\w.${}()[\] ?:"]*`/g))]
    .map((template) => template.slice(1, -1).split(/\$\{[^}]*\}/))
    .filter((parts) => /[a-z]{3}/i.test(parts.join("")) && parts.every((part) => /^[\w.]*$/.test(part)))
    .map((parts) => new RegExp(`(^|\\.)${parts.map((part) => part.replaceAll(".", "\\.")).join("\\w+")}$`));

/** Keys whose last part is said nowhere in the code, and which no template makes: nobody can be asking for them. */
function unusedKeys(known: Flat, code: string): string[] {
  const said = new Set(code.match(/\w+/g));
  const templates = templatesIn(code);
  const isAskedFor = (key: string) => said.has(key.split(".").at(-1) ?? "") || templates.some((template) => template.test(key));
  return [...known.keys()].filter((key) => !isAskedFor(key)).map((key) => `${key} is asked for nowhere`);
}

/** An apostrophe as typewriters had it, between two letters or behind a plural: print has ’. In ICU's words it is even a sign of its own. */
const TYPED_APOSTROPHE = /(?<=[\p{L}}])'+(?=\p{L})|(?<=[a-z]s)'(?= [a-z])/u;
const typed = (messages: Flat) => [...messages].filter(([, text]) => TYPED_APOSTROPHE.test(text)).map(([key, text]) => `${key}: ${text}`);

/** The demo's words and the stand-ins' stand in code. */
const typedInCode = (file: SourceFile) =>
  [...nodesOf(file, "Literal"), ...nodesOf(file, "TemplateElement")]
    .filter((node) => TYPED_APOSTROPHE.test(String((node.value as { cooked?: string } | null)?.cooked ?? node.value)))
    .map((node) => `${at(file, node)} has a typed apostrophe`);

describe("messages", () => {
  const code = readSources("app", "components", "emails", "lib", "prisma/seed", "store.config.ts", "proxy.ts");

  test("every file of messages is loaded, in both languages", () => {
    const named = (language: string) =>
      listFiles().flatMap((path) => new RegExp(`^lib/i18n/messages/${language}/(\\w+)\\.json$`).exec(path)?.[1] ?? []);
    expect(Object.keys(en).sort()).toEqual(named("en").sort());
    expect(Object.keys(de).sort()).toEqual(named("de").sort());
  });

  test("both languages say the same things with the same arguments", () => {
    expect([...differences(all.en, all.de), ...empty(all.en), ...empty(all.de)]).toEqual([]);
  });

  test("every message can be put together", () => {
    expect([...unreadable("en-IE", all.en), ...unreadable("de-DE", all.de)]).toEqual([]);
  });

  test("every key asked for exists, and every key that exists is asked for", () => {
    const branches = branchesOf(all.en);
    expect(code.flatMap((file) => unknownKeys(file, branches))).toEqual([]);
    expect(unusedKeys(all.en, code.map(({ text }) => text).join("\n"))).toEqual([]);
  });

  test("nobody is addressed as du", () => {
    const familiar = /(?<![\wäöüß])(du|dich|dir|dein|deine[rsmn]?|euch|euer|eure[rsmn]?)(?![\wäöüß])/i;
    expect([...all.de].filter(([, text]) => familiar.test(text)).map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  test("apostrophes are printed ones, in messages, the demo's words and the stand-ins'", () => {
    expect([...typed(all.en), ...typed(all.de)]).toEqual([]);
    const spoken = readSources(
      "prisma/seed",
      "scripts/stand-ins/carrier/page",
      "scripts/stand-ins/inbox/page",
      "scripts/stand-ins/payments/page",
    );
    expect(spoken.flatMap(typedInCode)).toEqual([]);
    expect(
      typed(new Map(["It isn't", "the {thing}'s", "two days' wait", "It isn’t", "w = '{x}' reads"].map((text, n) => [`a.${n}`, text]))),
    ).toHaveLength(3);
    expect(typedInCode(sourceFile("prisma/seed/law.ts", 'const a = "isn\'t", b = `a b\'s ${a}`, c = "isn’t";'))).toHaveLength(2);
  });

  test("what is wrong with messages is seen", () => {
    const left = new Map([
      ["a.b", "{count, plural, one {# day} other {# days}}"],
      ["a.c", "Hello {name}"],
      ["a.d", " "],
    ]);
    const right = new Map([
      ["a.b", "{n, plural, one {# Tag} other {# Tage}}"],
      ["a.d", "<b>Ja</b>"],
    ]);
    expect(differences(left, right)).toEqual(["a.c is missing in de", "a.b: en takes count, de n", "a.d: en takes nothing, de <b>"]);
    expect(empty(left)).toEqual(["a.d is empty"]);
    expect(unreadable("en-IE", new Map([["a.e", "{count, plural, one {# day}"]]))).toHaveLength(1);
    expect(unusedKeys(left, 'const t = translator(locale, "a"); t("b"); t("c")')).toEqual(["a.d is asked for nowhere"]);
    expect(
      unusedKeys(
        new Map([
          ["a.kinds.x", ""],
          ["a.xDetail", ""],
          ["a.kinds.y.z", ""],
        ]),
        "t(`kinds.${kind}`); t(`${what}Detail`)",
      ),
    ).toEqual(["a.kinds.y.z is asked for nowhere"]);
  });

  test.each([
    'const t = translator(locale, "a"); t("missing")',
    'const t = await getTranslations("a"); t.rich("c.d")',
    'const t = translator(locale); t("b")',
  ])("a key that no language has is seen: %s", (text) => {
    expect(
      unknownKeys(
        sourceFile("components/cart/line.tsx", text),
        branchesOf(
          new Map([
            ["a.b", ""],
            ["a.c", ""],
          ]),
        ),
      ),
    ).toHaveLength(1);
  });

  test("arguments are found where they are, and option words are none", () => {
    expect(
      argumentsOf("{n, plural, =0 {nothing} one {{name} has one} other {<b>#</b>}} since {at, date, short}, '{not}' it''s {who}"),
    ).toEqual(["<b>", "at", "n", "name", "who"]);
  });
});
