import { expect, test } from "vitest";
import { costIn, hashPassword, isOutdated, isPassword } from "@/lib/platform/passwords";

test("a password fits its own hash and no other, however its letters are encoded", async () => {
  const hash = await hashPassword("Gr\u00fcner Kessel");
  expect(await isPassword("Gru\u0308ner Kessel", hash)).toBe(true);
  expect(await isPassword("gr\u00fcner Kessel", hash)).toBe(false);
  expect(await isPassword("", hash)).toBe(false);
  for (const unreadable of [null, "", "x", "scrypt$many$8$3$AA$AA"]) expect(await isPassword("", unreadable)).toBe(false);
  expect(await hashPassword("Gr\u00fcner Kessel")).not.toBe(hash);
});

test("nobody has no password, not even the empty one", async () => {
  expect(await isPassword("", null)).toBe(false);
  expect(await isPassword("oak kettle on friday", null)).toBe(false);
});

test("in service a hash takes 32 MB (R45); one made with less is made again", async () => {
  for (const mode of ["production", "development", undefined])
    expect(128 * costIn(mode).N * costIn(mode).r).toBeGreaterThanOrEqual(32 * 2 ** 20);
  expect(isOutdated(await hashPassword("oak kettle on friday"))).toBe(false);
  expect(isOutdated("scrypt$16$1$1$AAAA$AAAA")).toBe(true);
});
