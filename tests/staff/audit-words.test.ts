import { expect, test } from "vitest";
import { actWords, outcomeWords } from "../../components/staff/audit-words.ts";
import { REVIEW_REASONS } from "../../lib/orders/model.ts";
import { findDoors } from "../support/source/doors.ts";
import { readSources } from "../support/source/files.ts";

/** Doors that write every act into the trail. */
const AUDITED = ["staffAction", "halfStaffAction", "staffUploadRoute"];

/** Acts that commands write down themselves, with the transaction they belong to. */
const written = (): string[] =>
  readSources("lib")
    .filter(({ text }) => text.includes("platform/audit.ts"))
    .flatMap(({ text }) => [...text.matchAll(/(?:\baction: |\b(?:ACTION|DOOR) = )"(\w+\.\w+)"/g)].map((found) => found[1] ?? ""));

const acts = (): string[] => {
  const doors = findDoors().filter(({ maker }) => AUDITED.includes(maker));
  return [...new Set([...doors.map(({ name }) => name), ...written()])];
};

test("every act that is audited has words in both languages", () => {
  const found = acts();
  expect(found).toEqual(
    expect.arrayContaining(["orders.settle", "staff.give_password", "staff.added", "catalog.publish", "delivery.pack"]),
  );
  for (const locale of ["en-IE", "de-DE"]) expect(found.filter((name) => actWords(name, locale) === name)).toEqual([]);
});

test("what came of it is said; a refusal keeps its code", () => {
  expect(outcomeWords({ action: "orders.cancel", outcome: "ok" }, "de-DE")).toBe("getan");
  for (const outcome of REVIEW_REASONS) expect(outcomeWords({ action: "orders.review", outcome }, "en-IE")).not.toBeNull();
  expect(outcomeWords({ action: "orders.cancel", outcome: "already_packed" }, "en-IE")).toBeNull();
});

test("an act nobody has words for keeps its own name", () => {
  expect(actWords("rooms.unheard_of", "en-IE")).toBe("rooms.unheard_of");
});
