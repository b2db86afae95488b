import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { inline, RichText } from "@/components/content/rich-text.tsx";

const links = { contact: "/help/contact", email: "mailto:hello@kept.example" };
const html = (text: string) => renderToStaticMarkup(<RichText text={text} links={links} />);

describe("the few marks of our messages", () => {
  test("paragraphs and lists", () => {
    expect(html("One.\n\n- two\n- three")).toBe("<p>One.</p><ul><li>two</li><li>three</li></ul>");
  });

  test("weight and links by name", () => {
    expect(html("Be **bold**, [write](contact) or [mail](email).")).toBe(
      '<p>Be <strong>bold</strong>, <a href="/help/contact">write</a> or <a href="mailto:hello@kept.example">mail</a>.</p>',
    );
  });

  test("a name without an address stays words", () => {
    expect(html("[nowhere](unknown)")).toBe("<p>nowhere</p>");
  });

  test("what looks like HTML stays text", () => {
    expect(html('<img src=x onerror="1"> [a<b](contact)')).toBe(
      '<p>&lt;img src=x onerror=&quot;1&quot;&gt; <a href="/help/contact">a&lt;b</a></p>',
    );
  });

  test("one line without a paragraph around it", () => {
    expect(inline("plain", links)).toEqual(["plain"]);
  });
});
