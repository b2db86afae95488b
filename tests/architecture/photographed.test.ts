import { expect, test } from "vitest";
import { STAFF } from "@/scripts/screenshots/staff.ts";
import { listFiles } from "../support/source/files.ts";

test("every page of the staff's is photographed", () => {
  const places = listFiles().flatMap(
    (file) => /^app(\/admin.*)\/page\.tsx$/.exec(file)?.[1] ?? (file === "app/admin/page.tsx" ? ["/admin"] : []),
  );
  expect([...new Set(STAFF.map(({ place }) => place))].sort()).toEqual(places.sort());
});
