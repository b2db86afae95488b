import { expect, test } from "vitest";
import { inSentence } from "@/lib/kernel/localized.ts";

test.each([
  ["Gooseneck kettle", "en-IE", "gooseneck kettle"],
  ["A coin", "en-IE", "a coin"],
  ["TV, 43 inches", "en-US", "TV, 43 inches"],
  ["E27 bulb", "en-IE", "E27 bulb"],
  ["E-bike for every day", "en-GB", "E-bike for every day"],
  ["Wasserkocher", "de-DE", "Wasserkocher"],
])("%s inside a sentence in %s is %s", (name, locale, written) => {
  expect(inSentence(name, locale)).toBe(written);
});
