import { expect, test } from "vitest";
import { dayToWaitFor } from "../../lib/delivery/rules/remedies.ts";

test("nobody is asked to wait for a day that has passed, nor for today", () => {
  expect(dayToWaitFor("2026-11-30", "2026-11-25")).toBe("2026-11-30");
  expect(dayToWaitFor("2026-11-25", "2026-11-25")).toBe("2026-11-26");
  expect(dayToWaitFor("2026-11-13", "2026-11-25")).toBe("2026-11-26");
});
