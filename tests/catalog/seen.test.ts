import { beforeEach, expect, test, vi } from "vitest";
import { forgetSeen, readSeen, remember } from "@/components/catalog/seen-memory.ts";

const thing = (name: string) => ({ href: `/products/${name}`, name, brand: "Ketterly", ground: "clay", picture: null });

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

test("the newest stands first, each once, and only the last few are kept", () => {
  for (const name of ["a", "b", "c", "d", "e", "f", "g", "c"]) remember("en-IE", thing(name));
  expect(readSeen("en-IE").map(({ name }) => name)).toEqual(["c", "g", "f", "e", "d", "b"]);
  expect(readSeen("de-DE")).toEqual([]);
  forgetSeen("en-IE");
  expect(readSeen("en-IE")).toEqual([]);
});

test("what others have put there leads nowhere", () => {
  const foreign = [
    { ...thing("a"), href: "https://elsewhere.example/" },
    { ...thing("b"), href: "//elsewhere.example" },
    null,
    3,
    { ...thing("c"), picture: "javascript:1" },
  ];
  localStorage.setItem("seen:en-IE", JSON.stringify([...foreign, thing("kettle")]));
  expect(readSeen("en-IE").map(({ name }) => name)).toEqual(["kettle"]);
  localStorage.setItem("seen:en-IE", "{");
  expect(readSeen("en-IE")).toEqual([]);
});

test("where nothing may be kept, nothing breaks", () => {
  vi.stubGlobal("localStorage", undefined);
  remember("en-IE", thing("a"));
  forgetSeen("en-IE");
  expect(readSeen("en-IE")).toEqual([]);
});
