import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formToObject } from "@/lib/kernel/form.ts";
import { isReadable } from "@/lib/platform/readable.ts";

const at = (path: string) => isReadable(new URL(path, "http://shop.example"));

describe("an address", () => {
  test("can be read if its escapes spell letters", () => {
    expect(["/", "/de/produkte/k%C3%BChlschrank", "/search?q=100%25", "/u/%F0%9F%98%80", "/search?q=%E0%A4%A"].every(at)).toBe(true);
    expect(["/admin/orders/%E0%A4%A", "/media/%", "/track/%00", "/search?q=%00"].some(at)).toBe(false);
  });

  test("as any browser writes it can be read", () => {
    const words = fc.string({ unit: "grapheme" }).filter((word) => !word.includes("\0"));
    fc.assert(fc.property(words, (word) => at(`/search/${encodeURIComponent(word)}?q=${encodeURIComponent(word)}`)));
  });
});

test("a form keeps what was typed, but for what no text may hold", () => {
  const form = new FormData();
  form.append("name", "A\0da\n Byrne");
  form.append("lines[]", "\0a");
  form.append("lines[]", "b");
  expect(formToObject(form)).toEqual({ name: "Ada\n Byrne", lines: ["a", "b"] });
});
