import type { ReturnMoney } from "./machine.ts";

/** How loud staff's badge of the money is; words under `returns.desk.money`. */
export const RETURN_MONEY_TONE = {
  previewed: "warn",
  granted: "info",
  sent: "info",
  settled: "ok",
  failed: "danger",
  alternative_method: "ok",
} as const satisfies Record<ReturnMoney, "ok" | "warn" | "danger" | "info">;
