import { type Id, newId, newShortNumber } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { invoiceFacts, issueInvoice } from "../../lib/orders/commands/invoices.ts";
import { orderLink } from "../../lib/orders/commands/links.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { readLines, readOrder } from "../../lib/orders/commands/rows.ts";
import { pool, sql, transaction } from "../../lib/platform/db/pool.ts";
import { makePromise } from "../../lib/promises/commands.ts";
import { publishedGuide } from "../guides/written.ts";
import { draftOf, stockThing } from "../orders/shop.ts";

export type Planted = {
  readonly email: string;
  readonly customerId: Id<"customer">;
  readonly orderIds: readonly string[];
  readonly mark: string;
};

const now = new Date();

/** Somebody about whom every table that may know a person knows something, with `mark` in every field that may hold it. */
export async function plant(mark: string, staffId: string): Promise<Planted> {
  const email = `${mark}@shopper.example`;
  const customerId = await plantAccount(mark, email);
  const thing = await stockThing({ units: 9 });
  const address = { name: mark, company: mark, line1: mark, line2: mark, postcode: "D02 XY45", city: mark, region: null, country: "IE" };
  const written = { email, name: mark, phone: mark, note: mark, shippingAddress: address, billingAddress: address };
  const orderIds: string[] = [];
  for (const owner of [customerId, null]) {
    const placed = must(await placeOrder(await draftOf([thing], { ...written, customerId: owner })));
    orderIds.push(placed.orderId);
    await plantOrder(mark, { email, orderId: placed.orderId, customerId: owner, staffId });
  }
  await plantCart(mark, { email, customerId, variantId: thing.variantId });
  await plantMessages(mark, { email, customerId });
  return { email, customerId, orderIds, mark };
}

async function plantAccount(mark: string, email: string): Promise<Id<"customer">> {
  const id = newId("customer");
  await sql.exec`
    INSERT INTO customer (id, email, name, phone, locale, password_hash, email_verified_at, created_at) VALUES (${id}, ${email}, ${mark}, ${mark}, 'en-IE', ${mark}, now(), now())`;
  await sql.exec`
    INSERT INTO address (id, customer_id, name, company, line1, line2, postcode, city, country, phone, is_default, created_at)
    VALUES (${newId("address")}, ${id}, ${mark}, ${mark}, ${mark}, ${mark}, ${mark}, ${mark}, 'IE', ${mark}, true, now())`;
  await sql.exec`INSERT INTO customer_session (id, token_hash, customer_id, user_agent, ip) VALUES (${newId("session")}, ${newId("token")}, ${id}, ${mark}, ${mark})`;
  await sql.exec`
    INSERT INTO customer_token (id, kind, token_hash, customer_id, expires_at, new_email)
    VALUES (${newId("token")}, 'change_email', ${newId("token")}, ${id}, now(), ${`new-${email}`})`;
  return id;
}

type Ordered = { email: string; orderId: string; customerId: string | null; staffId: string };

/** An order that was paid, sent, delivered, complained about and settled, with somebody's words wherever they may stand. */
async function plantOrder(mark: string, { email, orderId, customerId, staffId }: Ordered): Promise<void> {
  const json = JSON.stringify({ note: mark, name: mark, email });
  await transaction(async (tx) => {
    await tx.exec`UPDATE orders SET state = 'paid', paid_at = ${now}, delivery_wish = ${json}::jsonb WHERE id = ${orderId}`;
    await tx.exec`UPDATE payment SET state = 'captured', captured = amount, captured_at = now(), method = ${mark}, source = ${mark} WHERE order_id = ${orderId}`;
    await orderLink(tx, orderId);
    const order = await readOrder(tx, orderId);
    if (!order) throw new Error("no order");
    await issueInvoice(tx, invoiceFacts(order, await readLines(tx, orderId), { at: now, paidWith: mark }), now);
    await makePromise(tx, { kind: "deliver_by", subject: orderId, orderId, customerId, madeTo: email, dueAt: now, now });
    await tx.exec`UPDATE orders SET state = 'fulfilled', fulfilled_at = ${now} WHERE id = ${orderId}`;
  });
  await sql.exec`INSERT INTO order_access (id, token_hash, order_id, expires_at) VALUES (${newId("token")}, ${newId("token")}, ${orderId}, now())`;
  await sql.exec`INSERT INTO order_lookup (id, token_hash, order_id, expires_at) VALUES (${newId("token")}, ${newId("token")}, ${orderId}, now())`;
  await sql.exec`
    INSERT INTO order_change (id, order_id, kind, before, after, reason, actor, version, at) VALUES (${newId("change")}, ${orderId}, 'address', ${json}::jsonb, ${json}::jsonb, ${mark}, 'guest', 90, now())`;
  await sql.exec`INSERT INTO order_note (id, order_id, staff_id, text, created_at) VALUES (${newId("note")}, ${orderId}, ${staffId}, ${mark}, now())`;
  await sql.exec`
    INSERT INTO domain_event (id, name, subject, order_id, customer_id, actor, payload, at)
    VALUES (${newId("event")}, 'order.delivery_changed', ${orderId}, ${orderId}, ${customerId}, 'guest', ${json}::jsonb, now())`;
  const intent = newId("intent");
  await sql.exec`
    INSERT INTO message_intent (id, dedupe_key, template, locale, recipient, name, payload, why, order_id, state, message_id, subject, queued_at)
    VALUES (${intent}, ${`order-paid:${orderId}`}, 'orders/order-paid', 'en-IE', ${email}, ${mark}, ${json}::jsonb, 'order', ${orderId}, 'sent', ${intent}, ${mark}, now())`;
  await plantParcel(mark, orderId, json);
  await plantThing(mark, orderId, { email, customerId });
  await plantHousehold(mark, { customerId, orderId });
  await plantTrouble(mark, { email, orderId, customerId });
}

async function plantThing(
  mark: string,
  orderId: string,
  { email, customerId }: { email: string; customerId: string | null },
): Promise<void> {
  const [line] = await sql.many<{ id: string; variantId: string }>`SELECT id, variant_id FROM line_item WHERE order_id = ${orderId}`;
  const [unit, owner] = [newId("unit"), newId("ownership")];
  await sql.exec`
    INSERT INTO owned_unit (id, public_code, line_id, unit_index, variant_id, contract_at, delivered_at, country)
    VALUES (${unit}, ${newShortNumber()}, ${line?.id}, 0, ${line?.variantId}, now(), now(), 'IE')`;
  await sql.exec`
    INSERT INTO ownership (id, unit_id, customer_id, email, order_id, from_at) VALUES (${owner}, ${unit}, ${customerId}, ${email}, ${orderId}, now())`;
  await plantStuck(mark, { variantId: line?.variantId ?? "", unit, owner });
  const refill = newId("refill");
  await sql.exec`
    INSERT INTO refill (id, ownership_id, need_id, prior_days, started_at, start_stock, interval_days) VALUES (${refill}, ${owner}, ${newId("need")}, 60, now(), 1, 60)`;
  await sql.exec`INSERT INTO refill_answer (id, refill_id, word, amount, at) VALUES (${newId("refillAnswer")}, ${refill}, 'left', 0.5, now())`;
}

/** Somebody was stuck at a step of its guide, and wrote to us about it. */
async function plantStuck(mark: string, { variantId, unit, owner }: { variantId: string; unit: string; owner: string }): Promise<void> {
  const { guideId, revisionId } = await publishedGuide(variantId);
  const session = newId("guideSession");
  await sql.exec`
    INSERT INTO guide_session (id, guide_id, revision_id, unit_id, ownership_id, state, started_at, seen_at) VALUES (${session}, ${guideId}, ${revisionId}, ${unit}, ${owner}, 'stuck', now(), now())`;
  await sql.exec`
    INSERT INTO step_event (id, session_id, revision_id, step_key, kind, reason, client_key, at)
    VALUES (${newId("stepEvent")}, ${session}, ${revisionId}, 'open', 'stuck', 'other', '1', now())`;
  await sql.exec`
    INSERT INTO stuck_report (id, session_id, ownership_id, revision_id, step_key, reason, way, words, at)
    VALUES (${newId("stuck")}, ${session}, ${owner}, ${revisionId}, 'open', 'other', 'person', ${mark}, now())`;
}

async function plantParcel(mark: string, orderId: string, json: string): Promise<void> {
  const [work, parcel, label] = [newId("fulfillment"), newId("shipment"), newId("file")];
  await sql.exec`INSERT INTO stored_file (id, kind, mime, bytes, subject) VALUES (${label}, 'label', 'application/pdf', ${Buffer.from(mark)}, ${parcel})`;
  await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${work}, ${orderId}, 'handed_over', now(), now())`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, tracking_code, tracking_url, state, weight_grams, label_file_id, proof, customs, created_at, delivered_at)
    VALUES (${parcel}, ${orderId}, ${work}, 'demo', 'standard', ${`CODE-${parcel}-${mark}`}, ${`https://carrier.example/${mark}`}, 'delivered', 900, ${label}, ${json}::jsonb, ${json}::jsonb, now(), now())`;
  await sql.exec`
    INSERT INTO tracking_event (id, shipment_id, provider_event_id, raw, mapped, mapping_version, occurred_at, place)
    VALUES (${newId("tracking")}, ${parcel}, ${parcel}, ${json}::jsonb, 'handed_to_customer', 1, now(), ${mark})`;
  await sql.exec`
    INSERT INTO webhook_event (id, provider, event_id, type, payload, processed_at)
    VALUES (${newId("event")}, 'demo', ${parcel}, 'scan', ${JSON.stringify({ code: `CODE-${parcel}-${mark}`, name: mark })}::jsonb, now())`;
}

async function plantTrouble(mark: string, { email, orderId, customerId }: Omit<Ordered, "staffId">): Promise<void> {
  const [kase, photo, conversation, back, file] = [newId("case"), newId("photo"), newId("conversation"), newId("return"), newId("file")];
  const line = await sql.one<{ id: string }>`SELECT id FROM line_item WHERE order_id = ${orderId}`;
  await sql.exec`
    INSERT INTO recovery_case (id, number, kind, state, order_id, customer_id, email, name, locale, story, trigger, opened_at, updated_at, closed_at)
    VALUES (${kase}, ${newShortNumber()}, 'damaged', 'closed', ${orderId}, ${customerId}, ${email}, ${mark}, 'en-IE', ${mark}, 'customer', now(), now(), now())`;
  await sql.exec`INSERT INTO stored_file (id, kind, mime, bytes, subject) VALUES (${file}, 'photo', 'image/webp', ${Buffer.from(mark)}, ${photo})`;
  await sql.exec`INSERT INTO recovery_photo (id, case_id, order_id, file_id, width, height, bytes) VALUES (${photo}, ${kase}, ${orderId}, ${file}, 10, 10, 10)`;
  await sql.exec`
    INSERT INTO "return" (id, number, order_id, kind, decision, money, contact_name, contact_email, reason, amount, currency, created_at, settled_at)
    VALUES (${back}, ${newShortNumber()}, ${orderId}, 'withdrawal', 'acknowledged', 'settled', ${mark}, ${email}, ${mark}, 100, 'EUR', now(), now())`;
  await sql.exec`INSERT INTO return_line (id, return_id, line_id, quantity, amount) VALUES (${newId("returnLine")}, ${back}, ${line?.id}, 1, 100)`;
  await sql.exec`
    INSERT INTO conversation (id, number, topic, email, name, locale, order_id, customer_id, reply_by, created_at, updated_at)
    VALUES (${conversation}, ${newShortNumber()}, 'other', ${email}, ${mark}, 'en-IE', ${orderId}, ${customerId}, now(), now(), now())`;
  await sql.exec`INSERT INTO message (id, conversation_id, author, body, created_at) VALUES (${newId("message")}, ${conversation}, 'customer', ${mark}, now())`;
}

async function plantCart(
  mark: string,
  { email, customerId, variantId }: { email: string; customerId: string; variantId: string },
): Promise<void> {
  const [cart, json] = [newId("cart"), JSON.stringify({ name: mark, line1: mark })];
  await sql.exec`
    INSERT INTO cart (id, token_hash, customer_id, market, locale, created_at, updated_at) VALUES (${cart}, ${cart}, ${customerId}, 'IE', 'en-IE', now(), now())`;
  await sql.exec`INSERT INTO cart_line (id, cart_id, variant_id, quantity, seen_amount, seen_currency, added_at) VALUES (${newId("cartLine")}, ${cart}, ${variantId}, 1, 1, 'EUR', now())`;
  await sql.exec`
    INSERT INTO checkout (cart_id, email, name, phone, address, billing_address, note, updated_at, confirmed_email)
    VALUES (${cart}, ${email}, ${mark}, ${mark}, ${json}::jsonb, ${json}::jsonb, ${mark}, now(), ${email})`;
  await sql.exec`INSERT INTO wishlist_item (customer_id, variant_id, added_at) VALUES (${customerId}, ${variantId}, now())`;
}

async function plantMessages(mark: string, { email, customerId }: { email: string; customerId: string }): Promise<void> {
  const [id, json] = [newId("intent"), JSON.stringify({ text: mark })];
  await sql.exec`
    INSERT INTO message_intent (id, dedupe_key, template, locale, recipient, name, payload, why, customer_id, state, message_id, subject, queued_at)
    VALUES (${id}, ${id}, 'customers/verify-email', 'en-IE', ${email}, ${mark}, ${json}::jsonb, 'account', ${customerId}, 'sent', ${id}, ${mark}, now())`;
  await sql.exec`
    INSERT INTO consent (id, email, customer_id, purpose, state, wording_version, locale, source, at) VALUES (${newId("consent")}, ${email}, ${customerId}, 'newsletter', 'granted', '1', 'en-IE', 'page', now())`;
  await sql.exec`
    INSERT INTO subscription (id, email, name, locale, topics, frequency, asked_at) VALUES (${newId("subscription")}, ${email}, ${mark}, 'en-IE', '{care}', 'each', now())`;
  await sql.exec`INSERT INTO message_choice (email, purpose, channel, wanted, at) VALUES (${email}, 'delivery_news', 'email', false, now())`;
  await sql.exec`INSERT INTO push_subscription (id, endpoint, keys, email, locale, created_at) VALUES (${newId("push")}, ${`https://push.example/${mark}`}, ${json}::jsonb, ${email}, 'en-IE', now())`;
  await sql.exec`INSERT INTO suppression (email, kind, reason, at) VALUES (${email}, 'bounce', ${mark}, now())`;
  await sql.exec`INSERT INTO customer_note (id, email, staff_id, text, created_at) SELECT ${newId("note")}, ${email}, id, ${mark}, now() FROM staff LIMIT 1`;
}

/** Every table of the shop, and in how many of its rows the mark stands in any column at all, bytes included. */
export async function tracesOf(mark: string): Promise<Record<string, number>> {
  const { rows: tables } = await pool().query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_prisma%' ORDER BY 1",
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await pool().query<{ count: number }>(
      `SELECT count(*)::int AS count FROM "${name}" t WHERE t::text ILIKE '%' || $1 || '%' OR t::text ILIKE '%' || encode($1::bytea, 'hex') || '%'`,
      [mark],
    );
    found[name] = rows[0]?.count ?? 0;
  }
  return found;
}

/** What somebody said of their home: with their account, or with the order of a guest. */
async function plantHousehold(mark: string, { customerId, orderId }: { customerId: string | null; orderId: string }): Promise<void> {
  const household = newId("household");
  await sql.exec`INSERT INTO household (id, customer_id, order_id, created_at) VALUES (${household}, ${customerId}, ${customerId ? null : orderId}, now())`;
  await sql.exec`
    INSERT INTO declared_thing (id, household_id, name, attributes, source, declared_at)
    VALUES (${newId("declared")}, ${household}, ${mark}, ${JSON.stringify({ note: mark })}::jsonb, 'account', now())`;
  await sql.exec`INSERT INTO home_fact (household_id, key, value, told_where, told_at) VALUES (${household}, 'wall', ${mark}, 'guide', now())`;
}
