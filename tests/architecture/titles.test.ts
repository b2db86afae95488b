import { expect, test } from "vitest";
import { listFiles, readText } from "../support/source/files.ts";

/** A tab without a name is found by nobody, least of all by somebody who hears their tabs. */
test("every page of staff's has a title", () => {
  const pages = listFiles().filter((file) => file.startsWith("app/admin/") && file.endsWith("/page.tsx"));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((file) => !/export (?:const|async function) generateMetadata/.test(readText(file)))).toEqual([]);
});
