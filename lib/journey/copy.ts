import type { OrderState } from "../orders/model.ts";
import type { RefundState } from "../payments/model.ts";
import type { Progress } from "./model.ts";

export type Tone = "neutral" | "ok" | "warn" | "danger" | "info";

/** Message keys under `journey`, and how loud the badge is. */
export const ORDER_STATE = {
  pending_payment: { key: "orderState.pending_payment", tone: "warn" },
  paid: { key: "orderState.paid", tone: "ok" },
  fulfilled: { key: "orderState.fulfilled", tone: "ok" },
  refunded: { key: "orderState.refunded", tone: "neutral" },
  expired: { key: "orderState.expired", tone: "neutral" },
  cancelled: { key: "orderState.cancelled", tone: "neutral" },
  review: { key: "orderState.review", tone: "danger" },
} as const satisfies Record<OrderState, { key: string; tone: Tone }>;

export const PROGRESS_STATE = {
  none: { key: "progress.none", tone: "neutral" },
  held: { key: "progress.held", tone: "neutral" },
  to_pack: { key: "progress.to_pack", tone: "warn" },
  part_packed: { key: "progress.part_packed", tone: "warn" },
  packed: { key: "progress.packed", tone: "info" },
  part_shipped: { key: "progress.part_shipped", tone: "info" },
  on_the_way: { key: "progress.on_the_way", tone: "info" },
  to_collect: { key: "progress.to_collect", tone: "info" },
  part_delivered: { key: "progress.part_delivered", tone: "info" },
  delivered: { key: "progress.delivered", tone: "ok" },
} as const satisfies Record<Progress, { key: string; tone: Tone }>;

export const REFUND_TONE = {
  requested: "info",
  pending: "info",
  succeeded: "ok",
  failed: "danger",
  canceled: "neutral",
} as const satisfies Record<RefundState, Tone>;
