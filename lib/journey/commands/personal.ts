import { personalCarts } from "../../cart/commands/personal.ts";
import { all, type PersonalPart, personalAccount } from "../../customers/commands/personal.ts";
import { personalParcels } from "../../delivery/commands/personal.ts";
import { personalCases } from "../../feedback/commands/personal.ts";
import { personalGuides } from "../../guides/commands/personal.ts";
import { personalMessages } from "../../messaging/commands/personal.ts";
import { personalOrders } from "../../orders/commands/personal.ts";
import { personalThings } from "../../ownership/commands/personal.ts";
import { personalPayments } from "../../payments/commands/personal.ts";
import { personalPromises } from "../../promises/commands/personal.ts";
import { personalReturns } from "../../returns/commands/personal.ts";
import type { Room } from "../../rooms.ts";
import { personalRefills } from "../../supplements/commands/personal.ts";
import { personalConversations } from "../../support/commands/personal.ts";
import { TOLD } from "../rules/retention.ts";

/** Notes of staff about a person, what was told of their orders, and their requests about their data. */
const personalTrail: PersonalPart = {
  give: async (on, { email, customerId, orderIds }) => ({
    notes: await on.many`SELECT text, created_at FROM customer_note WHERE email = ${email} ORDER BY created_at`,
    events: await on.many`
      SELECT e.at, o.number, e.name AS event FROM domain_event e LEFT JOIN orders o ON o.id = e.order_id
      WHERE (e.customer_id = ${customerId} OR e.order_id = ANY(${orderIds}::text[])) ORDER BY e.at`,
    requests: await on.many`
      SELECT kind::text AS kind, state::text AS state, asked_at, confirmed_at, done_at FROM data_request WHERE email = ${email} OR customer_id = ${customerId} ORDER BY asked_at`,
  }),
  erase: (tx, { email, customerId, orderIds }, { pseudonym }) =>
    all(
      () => tx.exec`DELETE FROM customer_note WHERE email = ${email}`,
      () => tx.exec`
        UPDATE domain_event e SET payload = (
          SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(e.payload) WHERE key = ANY(${TOLD}::text[]))
        WHERE e.customer_id = ${customerId} OR e.order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`
        DELETE FROM stored_file WHERE subject IN (SELECT id FROM data_request WHERE email = ${email} OR customer_id = ${customerId})`,
      () => tx.exec`
        UPDATE data_request SET email = ${pseudonym}, name = NULL, customer_id = NULL, state = CASE WHEN state = 'asked' THEN 'lapsed' ELSE state END
        WHERE email = ${email} OR customer_id = ${customerId}`,
    ),
};

/** Every room that holds something about people. Erasing goes from the last to the first: what asks for its owner goes before the owner. */
export const PERSONAL: readonly (PersonalPart & { readonly room: Room })[] = [
  { room: "customers", ...personalAccount },
  { room: "messaging", ...personalMessages },
  { room: "promises", ...personalPromises },
  { room: "cart", ...personalCarts },
  { room: "payments", ...personalPayments },
  { room: "orders", ...personalOrders },
  { room: "delivery", ...personalParcels },
  { room: "ownership", ...personalThings },
  { room: "guides", ...personalGuides },
  { room: "supplements", ...personalRefills },
  { room: "returns", ...personalReturns },
  { room: "feedback", ...personalCases },
  { room: "support", ...personalConversations },
  { room: "journey", ...personalTrail },
];
