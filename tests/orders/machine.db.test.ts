import { describe, expect, test } from "vitest";
import type { Machine } from "../../lib/kernel/machine.ts";
import { orderMachine } from "../../lib/orders/machine.ts";
import { disputeMachine, paymentMachine, refundMachine } from "../../lib/payments/machine.ts";
import { sql } from "../../lib/platform/db/pool.ts";

/** From which state to which the database lets a row go. */
async function movesInDatabase(trigger: string): Promise<string[]> {
  const row = await sql.one<{ moves: string }>`SELECT encode(tgargs, 'escape') AS moves FROM pg_trigger WHERE tgname = ${trigger}`;
  const moves = JSON.parse((row?.moves ?? "{}").replace("\\000", "")) as Record<string, string[]>;
  return Object.entries(moves)
    .flatMap(([from, targets]) => targets.map((to) => `${from} → ${to}`))
    .sort();
}

const movesOf = (table: Machine): string[] =>
  [...new Set(table.transitions.flatMap(({ from, to }) => from.map((each) => `${each} → ${to}`)))].sort();

describe("the database knows the machines", () => {
  test.each([
    ["order_moves", orderMachine],
    ["payment_moves", paymentMachine],
    ["refund_moves", refundMachine],
  ] as const)("%s allows what its machine allows, and nothing else (R9)", async (trigger, machine) => {
    expect(await movesInDatabase(trigger)).toEqual(movesOf(machine));
  });

  test.each([
    ["order_state", orderMachine],
    ["payment_state", paymentMachine],
    ["refund_state", refundMachine],
    ["dispute_state", disputeMachine],
  ] as const)("%s has the machine's states", async (name, machine) => {
    const values = await sql.many<{
      value: string;
    }>`SELECT e.enumlabel AS value FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typname = ${name}`;
    expect(values.map(({ value }) => value).sort()).toEqual([...machine.states].sort());
  });
});
