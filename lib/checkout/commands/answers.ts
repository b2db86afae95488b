import { isDeepStrictEqual } from "node:util";
import { touchCart } from "../../cart/commands/touch.ts";
import type { CartKey } from "../../cart/queries/find.ts";
import { isCartOrdered, lockOpenCart } from "../../cart/queries/find.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { PostalAddress } from "../../orders/model.ts";
import { transaction } from "../../platform/db/pool.ts";
import type { Answers } from "../model.ts";
import { findAnswers } from "../queries/answers.ts";

type Saving = { readonly key: CartKey; readonly now: Date };

export const saveContact = (saving: Saving, { email, name }: { email: string; name: string }): Promise<Result<null>> =>
  saveAnswers(saving, (answers) => ({
    ...answers,
    email,
    name,
    address: answers.address && { ...answers.address, name },
  }));

export type AddressAnswer = {
  readonly phone: string | null;
  readonly address: Omit<PostalAddress, "name">;
  readonly billing: PostalAddress | null;
};

/** Another country or state has other ways to send it, at other prices: that question is asked again. */
export const saveAddress = (saving: Saving, { phone, address, billing }: AddressAnswer): Promise<Result<null>> =>
  saveAnswers(saving, (answers) => ({
    ...answers,
    phone,
    billingAddress: billing,
    address: { ...address, name: answers.name ?? "" },
    deliveryOption: answers.address?.country === address.country ? answers.deliveryOption : null,
  }));

export const saveDelivery = (saving: Saving, { option, note }: { option: string; note: string | null }): Promise<Result<null>> =>
  saveAnswers(saving, (answers) => ({ ...answers, deliveryOption: option, note }));

/** Changes the answers under the cart's lock. Answers that stay as they are leave the version alone, and with it the review it belongs to. */
async function saveAnswers({ key, now }: Saving, change: (answers: Answers) => Answers): Promise<Result<null>> {
  const saved = await transaction(async (tx) => {
    const cart = await lockOpenCart(key, tx);
    if (!cart) return false;
    const before = await findAnswers(cart.id, tx);
    const after = change(before);
    if (isDeepStrictEqual(after, before)) return true;
    await touchCart(tx, cart.id, now);
    await tx.exec`
      INSERT INTO checkout (cart_id, email, name, phone, address, billing_address, delivery_option, note, updated_at)
      VALUES (${cart.id}, ${after.email}, ${after.name}, ${after.phone}, ${jsonOf(after.address)}::jsonb, ${jsonOf(after.billingAddress)}::jsonb,
        ${after.deliveryOption}, ${after.note}, ${now})
      ON CONFLICT (cart_id) DO UPDATE SET email = EXCLUDED.email, name = EXCLUDED.name, phone = EXCLUDED.phone, address = EXCLUDED.address,
        billing_address = EXCLUDED.billing_address, delivery_option = EXCLUDED.delivery_option, note = EXCLUDED.note,
        updated_at = EXCLUDED.updated_at`;
    return true;
  });
  if (saved) return ok(null);
  return refuse((await isCartOrdered(key)) ? "cart_ordered" : "cart_empty");
}

const jsonOf = (address: PostalAddress | null): string | null => address && JSON.stringify(address);
