import { expect, test } from "vitest";
import { guideDocument } from "@/lib/guides/schema/document.ts";
import { readProducts } from "@/prisma/seed/catalog.ts";
import { readGuides } from "@/prisma/seed/guides.ts";
import { CAPABILITIES } from "@/prisma/seed/needs/capabilities.ts";
import { written } from "./written.ts";

const products = await readProducts();
const guides = (await readGuides()).map(({ document, ...about }) => ({ ...about, document: guideDocument.parse(document) }));

test("a year's care of what is descaled takes at least its guide's minutes, as often as it uses up descaler", () => {
  const yearly = products.flatMap(({ handle, ownership }) => {
    const times = ownership.supplies?.find(({ name }) => name.en.startsWith("Descaler"))?.perYear;
    const once = guides.find(({ product, purpose }) => product === handle && purpose === "care")?.document.minutes;
    return times && once && ownership.care ? [{ handle, least: times * once, said: ownership.care.minutesPerYear }] : [];
  });
  expect(yearly.length).toBeGreaterThanOrEqual(3);
  expect(yearly.filter(({ least, said }) => said < least)).toEqual([]);
});

test("what can stand in for a tool or a supply is on the list of capabilities, by the same key", () => {
  const known = new Set(CAPABILITIES.map(({ key }) => key));
  const named = guides.flatMap(({ product, document }) =>
    [...document.tools, ...document.supplies].flatMap(({ capability }) => (capability ? [`${product} ${capability}`] : [])),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((each) => !known.has(each.split(" ")[1] ?? ""))).toEqual([]);
});

test("a capability that was written with hyphens is read by its key", () => {
  const tools = [{ name: { en: "Bulb", de: "Lampe" }, capability: "e27-bulb" }];
  expect(guideDocument.parse({ ...written(), tools }).tools).toMatchObject([{ capability: "e27_bulb" }]);
});
