import { describe, expect, test } from "vitest";
import { STAGES, type Stage } from "@/lib/journey/stages.ts";
import { listFiles } from "../support/source/files.ts";

/** Whether a page stands at this address or below it. */
const leadsSomewhere = (address: string, files: readonly string[]) =>
  files.some((file) => file.endsWith("/page.tsx") && `${addressOf(file)}/`.startsWith(`${address}/`));

const addressOf = (page: string) => page.replace(/^app|\/page\.tsx$/g, "").replace(/\/\[locale\]|\/\([\w-]+\)/g, "");

/** What an open stage (one that customers can reach) lacks. */
function lacking(stages: readonly Stage[], files: readonly string[]): string[] {
  return stages
    .filter(({ customerPath }) => customerPath !== undefined)
    .flatMap(({ key, rooms, customerPath = "", adminPath }) => [
      ...rooms
        .filter((room) => !files.some((file) => file.startsWith(`lib/${room}/`)))
        .map((room) => `${key}: its room ${room} has no code`),
      ...[customerPath, adminPath]
        .filter((path) => path !== undefined && !leadsSomewhere(path, files))
        .map((path) => `${key}: no page stands at ${path}`),
    ]);
}

/** Numbered walks of the browser tests that belong to no stage: `05-delivery`, and `05-account` for a part of it. */
const strayWalks = (files: readonly string[]) =>
  files
    .flatMap((file) => /^tests\/e2e\/(\d\d-[\w-]+)\.spec\.ts$/.exec(file)?.[1] ?? [])
    .filter((name) => !STAGES.some(({ n }) => name.startsWith(`${String(n).padStart(2, "0")}-`)));

describe("stages", () => {
  test("are ten, in order", () => {
    expect(STAGES.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("that are open have their rooms and pages", () => {
    expect(lacking(STAGES, listFiles())).toEqual([]);
  });

  test("name the numbered browser tests", () => {
    expect(strayWalks(listFiles())).toEqual([]);
  });

  test("one that is only painted on is seen", () => {
    const painted: Stage = { n: 1, key: "care", title: "", question: "", rooms: ["care"], customerPath: "/care", adminPath: "/admin/care" };
    expect(lacking([painted], ["app/[locale]/(store)/caretaker/page.tsx"])).toHaveLength(3);
    expect(lacking([painted], ["lib/care/rules.ts", "app/[locale]/(store)/care/[topic]/page.tsx", "app/admin/care/page.tsx"])).toEqual([]);
    expect(strayWalks(["tests/e2e/04-order.spec.ts", "tests/e2e/05-account.spec.ts", "tests/e2e/11-gifts.spec.ts"])).toEqual(["11-gifts"]);
  });
});
