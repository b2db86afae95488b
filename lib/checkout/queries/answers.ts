import type { PostalAddress } from "../../orders/model.ts";
import { type Sql, sql } from "../../platform/db/pool.ts";
import { type Answers, NO_ANSWERS } from "../model.ts";

type Row = Omit<Answers, "address" | "billingAddress"> & {
  readonly address: PostalAddress | null;
  readonly billingAddress: PostalAddress | null;
};

/** What has been answered for this cart; nothing, when checkout was not begun. */
export const findAnswers = async (cartId: string, on: Sql = sql): Promise<Answers> =>
  (await on.one<Row>`
    SELECT email, name, phone, address, billing_address, delivery_option, note FROM checkout WHERE cart_id = ${cartId}`) ?? NO_ANSWERS;
