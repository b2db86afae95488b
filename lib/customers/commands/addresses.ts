import type { Customer } from "../../kernel/actor.ts";
import { newId } from "../../kernel/ids.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { MAX_ADDRESSES, type SavedAddress } from "../model.ts";

type WrittenAddress = Omit<SavedAddress, "id" | "isDefault">;

/** One change of an address book at a time: there is one default, and never none while there are addresses. */
const inBook = <T>(customer: Customer, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(async (tx) => {
    await tx.exec`SELECT 1 FROM customer WHERE id = ${customer.id} FOR UPDATE`;
    return work(tx);
  });

export const addAddress = (customer: Customer, address: WrittenAddress, now: Date): Promise<Result<null>> =>
  inBook(customer, async (tx) => {
    const book = await tx.one<{ count: number }>`SELECT count(*) AS count FROM address WHERE customer_id = ${customer.id}`;
    const count = book?.count ?? 0;
    if (count >= MAX_ADDRESSES) return refuse("address_book_full", { max: MAX_ADDRESSES });
    await tx.exec`
      INSERT INTO address (id, customer_id, name, company, line1, line2, postcode, city, region, country, phone, is_default, created_at)
      VALUES (${newId("address")}, ${customer.id}, ${address.name}, ${address.company}, ${address.line1}, ${address.line2}, ${address.postcode},
        ${address.city}, ${address.region}, ${address.country}, ${address.phone}, ${count === 0}, ${now})`;
    return done;
  });

export const changeAddress = (customer: Customer, addressId: string, address: WrittenAddress): Promise<Result<null>> =>
  inBook(customer, async (tx) => {
    const changed = await tx.exec`
      UPDATE address SET name = ${address.name}, company = ${address.company}, line1 = ${address.line1}, line2 = ${address.line2},
        postcode = ${address.postcode}, city = ${address.city}, region = ${address.region}, country = ${address.country}, phone = ${address.phone}
      WHERE id = ${addressId} AND customer_id = ${customer.id}`;
    return changed ? done : refuse("unknown");
  });

export const makeDefaultAddress = (customer: Customer, addressId: string): Promise<Result<null>> =>
  inBook(customer, async (tx) => {
    const found = await tx.one`SELECT id FROM address WHERE id = ${addressId} AND customer_id = ${customer.id}`;
    if (!found) return refuse("unknown");
    await tx.exec`UPDATE address SET is_default = (id = ${addressId}) WHERE customer_id = ${customer.id}`;
    return done;
  });

/** Orders keep their own copy; only the book forgets it. The oldest that is left becomes the default. */
export const removeAddress = (customer: Customer, addressId: string): Promise<Result<null>> =>
  inBook(customer, async (tx) => {
    const removed = await tx.one<{
      isDefault: boolean;
    }>`DELETE FROM address WHERE id = ${addressId} AND customer_id = ${customer.id} RETURNING is_default`;
    if (!removed) return refuse("unknown");
    if (removed.isDefault) {
      await tx.exec`
        UPDATE address SET is_default = true WHERE id = (SELECT id FROM address WHERE customer_id = ${customer.id} ORDER BY created_at, id LIMIT 1)`;
    }
    return done;
  });
