import { expect, test } from "vitest";
import { isCommonPassword } from "@/lib/customers/rules/password";
import { newPassphrase } from "@/lib/staff/rules/passphrase";

test("passphrases differ, can be read out, and are never common", () => {
  const made = Array.from({ length: 200 }, newPassphrase);
  expect(new Set(made).size).toBe(200);
  for (const each of made) {
    expect(each).toMatch(/^([a-z]+-){5}\d{3}$/);
    expect(isCommonPassword(each)).toBe(false);
  }
});
