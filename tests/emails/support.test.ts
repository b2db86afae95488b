import { caniemail } from "caniemail";
import { describe, expect, test } from "vitest";
import { TEMPLATES, type TemplateName } from "../../emails/registry.ts";
import { renderSample } from "../../emails/render-sample.ts";

/** Programs that nearly all of our readers read mail with, as far as the tables know them. */
const CLIENTS: Parameters<typeof caniemail>[0]["clients"] = [
  "apple-mail.*",
  "gmail.*",
  "outlook.*",
  "yahoo.*",
  "samsung-email.*",
  "thunderbird.*",
];

/** What some of them do not know, and why the mail is whole without it. */
const DONE_WITHOUT: Readonly<Record<string, string>> = {
  "<body> element": "replaced by a block of theirs: the letter's own frame carries its colours",
  "border-radius": "corners are square",
  "role attribute": "says that a table is only layout; read without it, it is still in order",
  "target attribute": "links open as the program opens links",
  "height property": "pictures and buttons carry their height as an attribute, or need none",
  "display:none": "hides the preview line, which is also a pixel high and transparent",
  opacity: "the same",
  overflow: "the same",
  outline: "pictures have none to begin with",
  "white-space": "an order's number may break at its hyphen",
  "<style> element": "colours by night only; without it the letter stays on its paper",
  "@media": "the same",
  "text-wrap": "a heading or paragraph may end in one short word",
  "text-decoration-line": "said a second time as text-decoration",
};

/** Gmail cuts a longer mail off in the middle. */
const LARGEST = 102 * 1024;

const draw = (template: TemplateName, locale: string) =>
  renderSample(template, { locale, name: "Ada Byrne", origin: "https://shop.example" });

/** What at least one of the programs does not support at all. */
function unknownIn(html: string): string[] {
  const { issues } = caniemail({ clients: CLIENTS, html });
  return [...new Set([...issues.errors.values()].flat().map(({ title }) => title))];
}

const used = new Set<string>();

describe.each(Object.keys(TEMPLATES) as TemplateName[])("%s", (name) => {
  test.each(["en-IE", "de-DE"])("in %s asks no mail program for what it cannot do, and is not cut off", async (locale) => {
    const { html } = await draw(name, locale);
    const unknown = unknownIn(html);
    for (const each of unknown) used.add(each);
    expect(unknown.filter((each) => !(each in DONE_WITHOUT))).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThan(LARGEST);
  });

  test("says as plain text all that it says, with every link", async () => {
    const { html, text } = await draw(name, "de-DE");
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
    const bare = text.replace(/\s+/g, "");
    expect(
      links.filter((link) => !bare.includes(link.replace(/^(tel|mailto):/, "").replace(/\s+/g, "")) && !link.startsWith("tel:")),
    ).toEqual([]);
    expect(sentencesOf(html).filter((sentence) => !bare.toLowerCase().includes(sentence))).toEqual([]);
  });
});

/** Pieces of running text of the HTML part, without spaces and in small letters; headings of the other part are in capitals. */
function sentencesOf(html: string): string[] {
  const body = html.slice(html.indexOf("<body")).replace(/<!--.*?-->/gs, "");
  const shown = body.replace(/<div[^>]*data-skip-in-text[^>]*>.*?<\/div>/s, "");
  return shown
    .split(/<[^>]+>/)
    .map((piece) => decode(piece).replace(/\s+/g, "").toLowerCase())
    .filter((piece) => piece.length > 3);
}

const decode = (piece: string): string =>
  piece
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", " ");

test("what a program need not know is still asked of one", () => {
  expect(Object.keys(DONE_WITHOUT).filter((each) => !used.has(each))).toEqual([]);
});

test("a mail that asks for too much is seen", () => {
  expect(unknownIn('<div style="display:grid">x</div>')).not.toEqual([]);
});
