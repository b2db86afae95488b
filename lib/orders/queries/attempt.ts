import { sql } from "../../platform/db/pool.ts";
import type { OrderState } from "../model.ts";

export type Attempt = {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly requestHash: string;
  readonly cartId: string;
  readonly cartVersion: number;
};

/** The order a checkout attempt has already made, if any (TRUST R2). */
export const findOrderByAttempt = (attemptKey: string): Promise<Attempt | null> =>
  sql.one<Attempt>`SELECT id, number, state, request_hash, cart_id, cart_version FROM orders WHERE attempt_key = ${attemptKey}`;
