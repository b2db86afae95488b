import { ROLES, type Role } from "../../lib/kernel/actor.ts";
import { type Id, newId, newSecret, newShortNumber } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { invoiceFacts, issueInvoice } from "../../lib/orders/commands/invoices.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { readLines, readOrder } from "../../lib/orders/commands/rows.ts";
import type { DraftLine } from "../../lib/orders/model.ts";
import { type CookieName, cookieName } from "../../lib/platform/cookies.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { hashToken, seal } from "../../lib/platform/secrets.ts";
import { newTotpSecret } from "../../lib/platform/totp.ts";
import { sendMessage } from "../../lib/support/commands.ts";
import { draftOf } from "../orders/shop.ts";
import { guideOf, holdOf, unitOf } from "./arrived.ts";

export type Values = Readonly<Record<string, string>>;

/** Who tries a door. `guest` has opened the link of their own order; `half` has given the password and not the code. */
export const PEOPLE = ["anonymous", "guest", "ada", "ben", ...ROLES, "disabled", "half"] as const;
export type Person = (typeof PEOPLE)[number];
export const OWNERS = ["guest", "ada", "ben"] as const;
export type Owner = (typeof OWNERS)[number];

export type Kind =
  | "order"
  | "return"
  | "late"
  | "sent"
  | "unit"
  | "guide"
  | "hold"
  | "case"
  | "photo"
  | "declared"
  | "invoice"
  | "cartLine"
  | "address"
  | "device"
  | "member"
  | "conversation"
  | "work"
  | "refund";
/** Something that belongs to somebody: its ids, and what its guest's browser carries to show that it is theirs. */
export type Thing = { readonly values: Values; readonly cookies: Values };

const isRole = (person: Person): person is Role => (ROLES as readonly string[]).includes(person);
const isCustomer = (person: Person): person is "ada" | "ben" => person === "ada" || person === "ben";
const cookie = (name: CookieName, value: string): Values => ({ [cookieName(name)]: value });

/** Ways to make things that need more than a database: a payment, a parcel. */
export type MoreMakers = Partial<Record<Kind, (world: World) => Promise<Thing>>>;

/** People, and things of theirs, as many as are asked for; what one trial does to a thing no other sees. */
export class World {
  readonly #ids: Readonly<Record<string, string>>;
  readonly line: DraftLine;

  readonly #more: MoreMakers;

  private constructor(ids: Readonly<Record<string, string>>, line: DraftLine, more: MoreMakers) {
    this.#ids = ids;
    this.line = line;
    this.#more = more;
  }

  static async open(line: DraftLine, more: MoreMakers = {}): Promise<World> {
    const ids: Record<string, string> = {};
    for (const person of PEOPLE) {
      if (isCustomer(person)) ids[person] = await addCustomer(person);
      else if (isRole(person)) ids[person] = await addMember(person, [person]);
      else if (person === "disabled" || person === "half") ids[person] = await addMember(person, [...ROLES]);
    }
    return new World(ids, line, more);
  }

  id = (person: Person): string => this.#ids[person] ?? "";

  /** A browser just signed in, with nobody else's session in it; `stale`: the last code was given an hour ago. */
  async browserOf(person: Person, { stale = false } = {}): Promise<Values> {
    const token = newSecret();
    if (isCustomer(person)) {
      await sql.exec`INSERT INTO customer_session (id, token_hash, customer_id) VALUES (${newId("session")}, ${hashToken(token)}, ${this.id(person)})`;
      return cookie("customer", token);
    }
    if (person === "anonymous" || person === "guest") return {};
    const factorAt = person === "half" ? null : new Date();
    const codeAt = person === "half" ? null : new Date(Date.now() - (stale ? 3_600_000 : 0));
    await sql.exec`
      INSERT INTO staff_session (id, token_hash, staff_id, second_factor_at, reauth_at)
      VALUES (${newId("session")}, ${hashToken(token)}, ${this.id(person)}, ${factorAt}, ${codeAt})`;
    return cookie("staff", token);
  }

  make(kind: Kind, owner: Owner): Promise<Thing> {
    const makers: Partial<Record<Kind, () => Promise<Thing>>> = {
      order: () => this.#order(owner),
      return: () => this.#return(owner),
      late: () => this.#late(owner),
      sent: () => this.#sent(owner),
      unit: async () => unitOf(await this.#sent(owner)),
      guide: async () => guideOf(await unitOf(await this.#sent(owner))),
      hold: async () => holdOf(await this.#sent(owner)),
      case: () => this.#case(owner),
      photo: () => this.#photo(owner),
      declared: () => this.#declared(owner),
      invoice: () => this.#invoice(owner),
      cartLine: () => this.#cartLine(owner),
      address: () => this.#address(owner),
      device: () => this.#device(owner),
      member: async () => ({ values: { staffId: this.id("support") }, cookies: {} }),
      conversation: () => conversation(),
    };
    const more = this.#more[kind];
    const maker = makers[kind] ?? (more && (() => more(this)));
    if (!maker) throw new Error(`This world makes no ${kind}`);
    return maker();
  }

  /** Ids that look right and belong to nothing. */
  missing = (): Values => ({
    orderId: newId("order"),
    noticeId: newId("notice"),
    number: newShortNumber(),
    lineId: newId("line"),
    cartLineId: newId("cartLine"),
    attemptKey: newSecret(),
    returnId: newId("return"),
    returnNumber: newShortNumber(),
    invoiceId: newId("invoice"),
    addressId: newId("address"),
    deviceId: newId("session"),
    staffId: newId("staff"),
    conversation: newShortNumber(),
    email: `${newSecret().slice(0, 12)}@shopper.example`,
    fulfillmentId: newId("fulfillment"),
    shipmentId: newId("shipment"),
    counterId: newId("counter"),
    refundId: newId("refund"),
    caseId: newId("case"),
    caseNumber: newShortNumber(),
    photoId: newId("photo"),
    code: newShortNumber(),
    ownershipId: newId("ownership"),
    guideId: newId("guide"),
  });

  #customerId = (owner: Owner): string | null => (owner === "guest" ? null : this.id(owner));

  /** A customer has one open cart; the last one's order is placed. */
  async #openCart({ cartId, token, customerId }: { cartId: string; token: string; customerId: string | null }): Promise<void> {
    await sql.exec`UPDATE cart SET state = 'ordered' WHERE customer_id = ${customerId} AND state = 'open'`;
    await sql.exec`
      INSERT INTO cart (id, token_hash, customer_id, market, locale, created_at, updated_at)
      VALUES (${cartId}, ${hashToken(token)}, ${customerId}, 'IE', 'en-IE', now(), now())`;
  }

  async #order(owner: Owner): Promise<Thing> {
    const [cartId, cartToken, attemptKey, orderToken] = [newId("cart"), newSecret(), newSecret(), newSecret()];
    const customerId = this.#customerId(owner) as Id<"customer"> | null;
    const email = `${owner}-${newSecret().slice(0, 8)}@shopper.example`.toLowerCase();
    await this.#openCart({ cartId, token: cartToken, customerId });
    const { orderId, number } = must(await placeOrder(await draftOf([this.line], { cartId, customerId, email, attemptKey })));
    const line = await sql.one<{ id: string }>`SELECT id FROM line_item WHERE order_id = ${orderId}`;
    await sql.exec`
      INSERT INTO order_access (id, token_hash, order_id, expires_at) VALUES (${newId("token")}, ${hashToken(orderToken)}, ${orderId}, now() + interval '1 day')`;
    return {
      values: { orderId, number, lineId: line?.id ?? "", attemptKey, email },
      cookies: owner === "guest" ? { ...cookie("order", orderToken), ...cookie("cart", cartToken) } : cookie("cart", cartToken),
    };
  }

  async #return(owner: Owner): Promise<Thing> {
    const order = await this.#order(owner);
    const [returnId, returnNumber] = [newId("return"), newShortNumber()];
    await sql.exec`
      INSERT INTO "return" (id, number, order_id, kind, contact_name, contact_email, amount, currency, created_at)
      VALUES (${returnId}, ${returnNumber}, ${order.values.orderId}, 'withdrawal', 'Tess Trial', 'tess@shopper.example', ${this.line.total}, 'EUR', now())`;
    await sql.exec`
      INSERT INTO return_line (id, return_id, line_id, quantity, amount)
      VALUES (${newId("returnLine")}, ${returnId}, ${order.values.lineId}, 1, ${this.line.total})`;
    return { values: { ...order.values, returnId, returnNumber }, cookies: order.cookies };
  }

  /** An order whose date will not be kept, and whose buyer has been told. */
  async #late(owner: Owner): Promise<Thing> {
    const order = await this.#order(owner);
    const [promiseId, noticeId] = [newId("promise"), newId("notice")];
    await sql.exec`
      INSERT INTO promise (id, kind, subject, order_id, made_to, made_at, due_at)
      VALUES (${promiseId}, 'deliver_by', ${order.values.orderId}, ${order.values.orderId}, 'tess@shopper.example', now(), now() + interval '1 day')`;
    await sql.exec`
      INSERT INTO late_notice (id, promise_id, order_id, reason, expected_on, remedies, created_at, before_due_at)
      VALUES (${noticeId}, ${promiseId}, ${order.values.orderId}, 'slow', current_date + 3, '[{"key":"wait","amount":0}]', now(), true)`;
    return { values: { ...order.values, noticeId }, cookies: order.cookies };
  }

  /** An order with a parcel on its way. */
  async #sent(owner: Owner): Promise<Thing> {
    const order = await this.#order(owner);
    const { orderId, lineId } = order.values;
    const [workId, shipmentId] = [newId("fulfillment"), newId("shipment")];
    await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${workId}, ${orderId}, 'handed_over', now(), now())`;
    await sql.exec`
      INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at)
      VALUES (${shipmentId}, ${orderId}, ${workId}, 'demo', 'standard', 'in_transit', 1000, now(), now())`;
    await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${shipmentId}, ${lineId}, 1)`;
    return { values: { ...order.values, shipmentId }, cookies: order.cookies };
  }

  /** Something went wrong with it, and we have offered a way out. */
  async #case(owner: Owner): Promise<Thing> {
    const sent = await this.#sent(owner);
    const [caseId, caseNumber] = [newId("case"), newShortNumber()];
    await sql.exec`
      INSERT INTO recovery_case (id, number, kind, state, order_id, shipment_id, email, name, locale, trigger, remedies, opened_at, updated_at)
      VALUES (${caseId}, ${caseNumber}, 'not_received', 'remedy_offered', ${sent.values.orderId}, ${sent.values.shipmentId}, 'tess@shopper.example', 'Tess Trial', 'en-IE',
        'customer', '[{"key":"resend","amount":0,"goods":"none"}]', now(), now())`;
    return { values: { ...sent.values, caseId, caseNumber }, cookies: sent.cookies };
  }

  /** A photo of it. */
  async #photo(owner: Owner): Promise<Thing> {
    const { values, cookies } = await this.#case(owner);
    const [photoId, fileId] = [newId("photo"), newId("file")];
    await sql.exec`
      INSERT INTO recovery_photo (id, case_id, order_id, file_id, width, height, bytes) VALUES (${photoId}, ${values.caseId}, ${values.orderId}, ${fileId}, 1, 1, 1)`;
    await sql.exec`
      INSERT INTO stored_file (id, kind, mime, bytes, subject) VALUES (${`${fileId}.webp`}, 'recovery_photo', 'image/webp', ${Buffer.from([0])}, ${photoId})`;
    return { values: { ...values, photoId }, cookies };
  }

  /** A withdrawal that was confirmed: from here on staff see it. */
  async #declared(owner: Owner): Promise<Thing> {
    const thing = await this.#return(owner);
    await sql.exec`
      UPDATE "return" SET decision = 'acknowledged', submitted_at = now(), acknowledged_at = now(), due_at = now() + interval '14 days'
      WHERE id = ${thing.values.returnId}`;
    return thing;
  }

  async #invoice(owner: Owner): Promise<Thing> {
    const thing = await this.#order(owner);
    const [at, orderId] = [new Date(), thing.values.orderId ?? ""];
    const invoiceId = await transaction(async (tx) => {
      const order = await readOrder(tx, orderId);
      if (!order) throw new Error("the order is gone");
      return issueInvoice(tx, invoiceFacts(order, await readLines(tx, orderId), { at, paidWith: null }), at);
    });
    return { values: { ...thing.values, invoiceId }, cookies: thing.cookies };
  }

  async #cartLine(owner: Owner): Promise<Thing> {
    const [cartId, token, lineId] = [newId("cart"), newSecret(), newId("cartLine")];
    await this.#openCart({ cartId, token, customerId: this.#customerId(owner) });
    await sql.exec`
      INSERT INTO cart_line (id, cart_id, variant_id, quantity, seen_amount, seen_currency, added_at)
      VALUES (${lineId}, ${cartId}, ${this.line.variantId}, 1, ${this.line.unitAmount}, 'EUR', now())`;
    return { values: { cartLineId: lineId }, cookies: owner === "guest" ? cookie("cart", token) : {} };
  }

  async #address(owner: Owner): Promise<Thing> {
    const addressId = newId("address");
    await sql.exec`
      INSERT INTO address (id, customer_id, name, line1, postcode, city, country, created_at)
      VALUES (${addressId}, ${this.id(owner)}, 'Ada Byrne', '3 Fade Street', 'D02 XY45', 'Dublin', 'IE', now())`;
    return { values: { addressId }, cookies: {} };
  }

  async #device(owner: Owner): Promise<Thing> {
    const deviceId = newId("session");
    await sql.exec`INSERT INTO customer_session (id, token_hash, customer_id) VALUES (${deviceId}, ${newSecret()}, ${this.id(owner)})`;
    return { values: { deviceId }, cookies: {} };
  }
}

async function addCustomer(name: string): Promise<string> {
  const id = newId("customer");
  await sql.exec`
    INSERT INTO customer (id, email, name, locale, email_verified_at, created_at)
    VALUES (${id}, ${`${name}-${id}@shopper.example`}, ${name}, 'en-IE', now(), now())`;
  return id;
}

async function addMember(name: string, roles: readonly Role[]): Promise<string> {
  const id = newId("staff");
  await sql.exec`
    INSERT INTO staff (id, email, name, password_hash, roles, locale, totp_secret, created_at, disabled_at)
    VALUES (${id}, ${`${name}-${id}@kept.example`}, ${name}, 'none', ${roles as Role[]}::staff_role[], 'en-IE', ${seal(newTotpSecret())}, now(),
      ${name === "disabled" ? new Date() : null})`;
  return id;
}

async function conversation(): Promise<Thing> {
  const input = { name: "Tess Trial", email: "tess@shopper.example", topic: "other" as const, order: null, body: "A question." };
  const { number } = must(await sendMessage({ actor: { kind: "guest" }, input, now: new Date(), locale: "en-IE" }));
  return { values: { conversation: number }, cookies: {} };
}
