import { expect, test } from "vitest";
import { deskLocaleFor } from "@/lib/i18n/desk-locale.ts";
import { onePerField } from "@/lib/platform/problems.ts";

test("staff's way in speaks the language the browser asks for, by its weight", () => {
  expect(deskLocaleFor("de-AT,de;q=0.9,en;q=0.8")).toBe("de-DE");
  expect(deskLocaleFor("fr-FR, fr;q=0.9, en;q=0.8, de;q=0.7")).toBe("en-IE");
  expect(deskLocaleFor("en;q=0.2, de;q=0.4")).toBe("de-DE");
  expect(deskLocaleFor("pt, de;q=0")).toBeNull();
  expect(deskLocaleFor(null)).toBeNull();
});

test("a field is told one reason, the first; what belongs to no field is all told", () => {
  const problems = [{ code: "required", field: "code" }, { code: "code_wrong", field: "code" }, { code: "too_many" }, { code: "unknown" }];
  expect(onePerField(problems).map(({ code }) => code)).toEqual(["required", "too_many", "unknown"]);
});
