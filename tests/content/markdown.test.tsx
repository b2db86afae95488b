import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Markdown } from "@/components/content/markdown.tsx";
import { minutesToRead, plainText, targetsOf } from "@/lib/content/rules/markdown.ts";
import { articleForm, articleInput, publishForm } from "@/lib/content/schema.ts";
import { anArticle } from "./writing.ts";

const drawn = (text: string, locale = "de-DE") => renderToStaticMarkup(<Markdown text={text} locale={locale} />);

describe("Markdown", () => {
  test("links of ours lead to the reader's own locale", () => {
    expect(drawn("[Kessel](product:gooseneck-kettle)")).toContain('href="/de/products/gooseneck-kettle"');
    expect(drawn("[way](help:returns)", "en-GB")).toContain('href="/en-gb/help/returns"');
    expect(drawn("[them](https://example.org/x)")).toContain('href="https://example.org/x"');
  });

  test.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[x](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
  ])("nothing in it runs or is fetched: %s", (text) => {
    expect(drawn(text)).not.toMatch(/<script|<img|onerror=|javascript:/);
  });

  test("tables and lists are drawn", () => {
    expect(drawn("| a | b |\n|---|---|\n| 1 | 2 |")).toContain("<td>1</td>");
  });

  test("its plain words, its length and what it leads to are known", () => {
    const text = "## Head\n\nSee the [kettle](product:kettle), **now**.\n\n- one";
    expect(plainText(text)).toBe("Head See the kettle, now. one");
    expect(minutesToRead(text)).toBe(1);
    expect(targetsOf(text)).toEqual([{ kind: "product", name: "kettle" }]);
  });
});

describe("what may be written", () => {
  const problemsOf = (body: string) => articleInput.safeParse(anArticle({ body: { en: body, de: body } })).error?.issues[0]?.message;

  test.each([
    ["# A title of its own", "heading_too_high"],
    ["[x](/products/kettle)", "link_unknown"],
    ["[x](help:nowhere)", "link_unknown"],
    ["<b>x</b>", "html_refused"],
    ["5 < 6, and [x](page:terms)", undefined],
  ])("%s", (body, expected) => {
    expect(problemsOf(body)).toBe(expected);
  });

  test("a handle may not hide a page of ours", () => {
    expect(articleInput.safeParse(anArticle({ handle: "guides" })).success).toBe(false);
    expect(articleInput.safeParse(anArticle({ kind: "page", handle: "terms" })).success).toBe(false);
  });

  test("staff's form says every problem at its field", () => {
    const { title, summary, body, products, picture, ...rest } = anArticle();
    const form = {
      basedOn: "0",
      titleEn: title.en,
      titleDe: "",
      summaryEn: summary.en,
      summaryDe: summary.de,
      bodyEn: body.en,
      bodyDe: "# x",
    };
    const parsed = articleForm.safeParse({ ...rest, ...form, products: "kettle, lamp\nclock", picture: "" });
    expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual(["titleDe", "bodyDe"]);
    const good = articleForm.parse({ ...rest, ...form, titleDe: title.de, bodyDe: body.de, products: "kettle, lamp\nclock", picture: "" });
    expect(good.input).toMatchObject({ products: ["kettle", "lamp", "clock"], picture: null });
    expect([products, picture]).toEqual([[], null]);
  });

  test("a day is read on the shop's own clock", () => {
    const act = { articleId: "art_00000000", basedOn: "1" };
    expect(publishForm.parse({ ...act, publishAt: "2026-07-01T09:00" }).publishAt).toEqual(new Date("2026-07-01T08:00:00Z"));
    expect(publishForm.parse({ ...act, publishAt: "" }).publishAt).toBeNull();
    expect(publishForm.safeParse({ ...act, publishAt: "2026-02-30T09:00" }).success).toBe(false);
  });
});
