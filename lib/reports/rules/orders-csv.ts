import type { ListedOrder } from "../../journey/model.ts";
import { money, toDecimal } from "../../kernel/money.ts";
import type { Cell } from "./csv.ts";

/** Columns of the orders' export; each is a key under `reports.columns`. */
export const ORDER_COLUMNS = [
  "number",
  "placedAt",
  "state",
  "progress",
  "name",
  "email",
  "market",
  "units",
  "skus",
  "currency",
  "total",
  "refunded",
] as const;

export const orderCells = (order: ListedOrder): Cell[] => [
  order.number,
  order.placedAt.toISOString(),
  order.state,
  order.progress,
  order.name,
  order.email,
  order.market,
  order.units,
  order.skus,
  order.currency,
  toDecimal(money(order.total, order.currency)),
  toDecimal(money(order.refunded, order.currency)),
];
