import { expect, test } from "vitest";
import { inLine, inSentence } from "@/lib/kernel/localized.ts";

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

test.each([
  ["Soft cloth", "en-IE", "soft cloth"],
  ["Tuch", "de-DE", "Tuch"],
  ["Sichere Leiter", "de-DE", "sichere Leiter"],
  ["Weiches Tuch", "de-DE", "weiches Tuch"],
  ["Trockener Pinsel", "de-DE", "trockener Pinsel"],
  ["Hitzefestes Öl", "de-DE", "hitzefestes Öl"],
  ["Gemahlener Kaffee", "de-DE", "gemahlener Kaffee"],
  ["Mitgelieferter Schlüssel", "de-DE", "mitgelieferter Schlüssel"],
  ["Ein Paar Lautsprecher", "de-DE", "ein Paar Lautsprecher"],
  ["Kreuzschraubendreher PH2", "de-DE", "Kreuzschraubendreher PH2"],
  ["Rolle Allesnäher-Garn", "de-DE", "Rolle Allesnäher-Garn"],
  ["Lampe Lund", "de-DE", "Lampe Lund"],
  ["Messer Solingen", "de-DE", "Messer Solingen"],
])("%s in the middle of a line in %s is %s", (name, locale, written) => {
  expect(inLine(name, locale)).toBe(written);
});
