import { describe, expect, test } from "vitest";
import { isCommonPassword, namesItsOwner } from "@/lib/customers/rules/password";

describe("passwords that are guessed first", () => {
  test.each([
    "password",
    "Passw0rd!",
    "PASSWORD2026",
    "p@ssword1",
    "12345678",
    "987654321",
    "qwertyuiop",
    "qwertzuiop",
    "1q2w3e4r",
    "aaaaaaaa",
    "abababab",
    "12341234",
    "iloveyou",
    "Sommer2026!",
    "letmein99",
    "dragondragon",
    "24122026",
    "19871224",
    "1234567890",
  ])("%s is refused", (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  test.each([
    "kept-demo-ada",
    "oak kettle on friday",
    "Tr0mbone-lantern",
    "zwei alte Kessel",
    "x7#Lq9!vPm",
    "dragon under the stairs",
    "грушевый сад",
  ])("%s is taken", (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });
});

describe("a password that names its owner", () => {
  const ada = { email: "ada.byrne@shopper.example", name: "Ada Byrne" };

  test.each(["ada.byrne@shopper.example", "AdaByrne", "ada-byrne", "adabyrne1815", "Ada Byrne 99"])("%s is refused", (password) => {
    expect(namesItsOwner(password, ada)).toBe(true);
  });

  test("one that only begins like the name is taken", () => {
    expect(namesItsOwner("ada byrne walks in the rain", ada)).toBe(false);
  });
});
