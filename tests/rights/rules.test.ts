import { expect, test } from "vitest";
import { ruleInForce, withdrawalEndsOn, withdrawalRight } from "../../lib/rights/rules.ts";
import { LEGAL_ROWS } from "../../prisma/seed/legal-rows.ts";

const on = "2026-11-21" as const;

test("a German buyer may withdraw within 14 days, by a button, and is repaid within 14", () => {
  expect(withdrawalRight(LEGAL_ROWS, { country: "DE", on })).toMatchObject({
    ruleKey: "withdrawal_period",
    days: 14,
    refundDays: 14,
    buttonRequired: true,
  });
});

test("before 19 June 2026 no button was asked for", () => {
  expect(withdrawalRight(LEGAL_ROWS, { country: "IE", on: "2026-06-18" })?.buttonRequired).toBe(false);
});

test("Britain has its own rule; the United States have none", () => {
  expect(withdrawalRight(LEGAL_ROWS, { country: "GB", on })?.ruleKey).toBe("cancel_period");
  expect(withdrawalRight(LEGAL_ROWS, { country: "US", on })).toBeNull();
});

test("a country's own row goes before the union's", () => {
  expect(ruleInForce(LEGAL_ROWS, { key: "legal_guarantee", country: "PT", on })?.parameter.months).toBe(36);
  expect(ruleInForce(LEGAL_ROWS, { key: "legal_guarantee", country: "FR", on })?.parameter.months).toBe(24);
});

test("what has no date is not relied on; what begins later does not apply yet", () => {
  expect(ruleInForce(LEGAL_ROWS, { key: "subscription_rules", country: "GB", on })).toBeNull();
  expect(ruleInForce(LEGAL_ROWS, { key: "textile_epr", country: "DE", on })).toBeNull();
});

test("the period's last day counts from the last delivery", () => {
  expect(withdrawalEndsOn({ days: 14 }, "2026-11-25")).toBe("2026-12-09");
});
