import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ClockForm } from "@/components/journey/clock-form.tsx";
import { HealthFacts } from "@/components/reports/health-facts.tsx";
import { ParkedList } from "@/components/reports/parked-list.tsx";
import { ViolationTable } from "@/components/reports/violation-table.tsx";
import { ReturnFacts } from "@/components/returns/return-facts.tsx";
import { ReturnSettling } from "@/components/returns/return-settling.tsx";
import { ReturnTable } from "@/components/returns/return-table.tsx";
import { type Health, INVARIANTS, type Parked } from "@/lib/reports/model.ts";
import { returnMoney } from "@/lib/returns/machine.ts";
import type { ReturnView } from "@/lib/returns/model.ts";

const at = new Date("2026-11-22T10:00:00Z");
const found: ReturnView = {
  id: "ret_00000000",
  number: "VK293-P3RJV",
  orderId: "ord_00000000",
  orderNumber: "77MPY-VEV6R",
  kind: "withdrawal",
  decision: "acknowledged",
  money: "previewed",
  contactName: "Ada Byrne",
  contactEmail: "ada@example.org",
  amount: 9_390,
  currency: "EUR",
  submittedAt: at,
  dueAt: at,
  late: true,
  reason: null,
  shippingShare: 490,
  refundId: "ref_00000000",
  lines: [{ id: "rln_00000000", lineId: "lin_00000000", title: "Kettle", options: "Brick", quantity: 1, amount: 8_900 }],
};
const sick: Health = {
  databaseMs: 900,
  worker: { beatAt: null, ageSeconds: null, alive: false },
  waiting: { count: 2, oldestSeconds: 400, running: 1 },
  outbox: { count: 1, oldestSeconds: 3 },
  inbox: { count: 0, oldestSeconds: 0 },
  parked: [],
  violations: [],
};
const parked: Parked[] = (["job", "mail", "event"] as const).map((kind, attempts) => ({
  kind,
  id: kind,
  name: "delivery.label",
  about: "label:shp_1",
  reason: attempts > 0 ? "no route to host" : "",
  attempts,
  since: at,
}));

const textOf = (node: ReactNode): string =>
  renderToStaticMarkup(node)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test.each(["en-IE", "de-DE"])("what staff read of returns, health and clock has words in every state, in %s", (locale) => {
  const settling = returnMoney.states.flatMap((money) =>
    [true, false].flatMap((maySettle) =>
      [true, false].map((fresh) => (
        <ReturnSettling key={money} locale={locale} found={{ ...found, money }} maySettle={maySettle} fresh={fresh} />
      )),
    ),
  );
  const favour = <ReturnSettling locale={locale} found={{ ...found, kind: "change_of_mind" }} maySettle fresh />;
  const violations = [...INVARIANTS, "I99"].map((name) => ({ name, key: "row", detail: "found" }));
  const text = [
    ...settling.map(textOf),
    textOf(favour),
    textOf(<ReturnFacts locale={locale} found={found} />),
    textOf(<ReturnTable locale={locale} rows={[found]} />),
    textOf(<ParkedList locale={locale} parked={parked} />),
    textOf(<ViolationTable locale={locale} violations={violations} />),
    textOf(<HealthFacts locale={locale} health={sick} />),
    textOf(<ClockForm locale={locale} isMoved />),
  ].join(" ");
  expect(text).not.toMatch(/undefined|\{\w+\}|\b(returns|reports|journey)\.\w+\./);
});

test("who may not settle is told so, and a code is asked for before money moves", () => {
  const settle = (maySettle: boolean, fresh: boolean) =>
    textOf(<ReturnSettling locale="en-IE" found={found} maySettle={maySettle} fresh={fresh} />);
  expect(settle(false, true)).toContain("Your role may not pay money back.");
  expect(settle(true, false)).toContain("Give a code, then pay €93.90 back");
  expect(settle(true, true)).toContain("Pay €93.90 back");
});
