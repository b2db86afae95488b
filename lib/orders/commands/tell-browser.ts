import { type Result, refuse } from "../../kernel/result.ts";
import { addBrowser, type Browser } from "../../messaging/commands/browsers.ts";
import { sql } from "../../platform/db/pool.ts";

type Asking = Browser & { readonly orderId: string; readonly locale: string; readonly now: Date };

/** A browser is told of one order alone: whoever placed it need not own the mailbox they typed in. */
export async function tellBrowser({ orderId, ...browser }: Asking): Promise<Result<null>> {
  const order = await sql.one<{ email: string }>`SELECT email::text AS email FROM orders WHERE id = ${orderId}`;
  return order ? addBrowser({ ...browser, orderId, email: order.email }) : refuse("unknown");
}
