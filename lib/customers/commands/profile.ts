import { marketOf, store } from "../../../store.config.ts";
import type { Customer } from "../../kernel/actor.ts";
import { done, type Result } from "../../kernel/result.ts";
import { sql } from "../../platform/db/pool.ts";
import { readPhone } from "../rules/address.ts";

/** Name, telephone and the language and country the shop writes in. A number without country code is of that country. */
export async function changeProfile(
  customer: Customer,
  wanted: { readonly name: string; readonly phone: string | null; readonly locale: string },
): Promise<Result<null>> {
  const phone = readPhone(wanted.phone, store.markets[marketOf(wanted.locale)].country);
  if (!phone.ok) return phone;
  await sql.exec`UPDATE customer SET name = ${wanted.name}, phone = ${phone.value}, locale = ${wanted.locale} WHERE id = ${customer.id}`;
  return done;
}
