import type { Tx } from "../../platform/db/pool.ts";

/** Its order is paid: nothing more goes into this cart (TRUST R3). Again it does nothing. */
export const closeCart = (tx: Tx, cartId: string): Promise<number> =>
  tx.exec`UPDATE cart SET state = 'ordered' WHERE id = ${cartId} AND state = 'open'`;
