import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newSecret } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { lookUpOrder, openOrderLink, openOrderLookup, openOwnOrder } from "../../lib/orders/commands/access.ts";
import { ORDER_LINK, orderLink, orderLinkUrl, revokeOrderLinks } from "../../lib/orders/commands/links.ts";
import { lockOrder } from "../../lib/orders/commands/rows.ts";
import { findOrder } from "../../lib/orders/queries/order.ts";
import { findPaper } from "../../lib/orders/queries/papers.ts";
import { type OrderViewer, tokensIn, withToken } from "../../lib/orders/rules/access.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { derivedToken, hashToken } from "../../lib/platform/secrets.ts";
import { openTill } from "./shop.ts";
import { soldOrder } from "./sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const NOBODY: OrderViewer = { customerId: null, accessHashes: [] };
const viewerWith = (cookie: string): OrderViewer => ({ customerId: null, accessHashes: tokensIn(cookie).map(hashToken) });

async function sold() {
  const { orderId } = await soldOrder(till);
  const order = await sql.one<{ number: string; email: string }>`SELECT number, email::text AS email FROM orders WHERE id = ${orderId}`;
  return { orderId, number: order?.number ?? "", email: order?.email ?? "" };
}

describe("the link of our mails (R42)", () => {
  test("opens its order again and again, in any browser, until it is revoked", async () => {
    const { orderId, number } = await sold();
    const linkId = await transaction((tx) => orderLink(tx, orderId));
    expect(await transaction((tx) => orderLink(tx, orderId))).toBe(linkId);
    const token = derivedToken(ORDER_LINK, linkId);
    expect(orderLinkUrl(linkId, "en-IE")).toContain(token);
    const first = must(await openOrderLink(token, undefined));
    const again = must(await openOrderLink(token, first.cookie));
    expect(again.cookie).toBe(first.cookie);
    const other = must(await openOrderLink(token, undefined));
    for (const { cookie } of [first, other]) expect((await findOrder(viewerWith(cookie), number, "en-IE"))?.id).toBe(orderId);
    await revokeOrderLinks(sql, orderId);
    expect(await openOrderLink(token, first.cookie)).toMatchObject({ ok: false });
    expect(await findOrder(viewerWith(first.cookie), number, "en-IE")).toBeNull();
  });

  test("is stored only as a hash, and opens no other order", async () => {
    const [mine, theirs] = [await sold(), await sold()];
    const linkId = await transaction((tx) => orderLink(tx, mine.orderId));
    const token = derivedToken(ORDER_LINK, linkId);
    expect(await sql.many`SELECT 1 FROM order_link WHERE token_hash = ${token} OR id = ${token}`).toEqual([]);
    const { cookie } = must(await openOrderLink(token, undefined));
    expect(await findOrder(viewerWith(cookie), theirs.number, "en-IE")).toBeNull();
    expect(await findOrder(NOBODY, mine.number, "en-IE")).toBeNull();
    expect(await openOrderLink(token.slice(0, -1), undefined)).toMatchObject({ ok: false });
  });

  test("opens the papers too, and nobody else's", async () => {
    const { orderId } = await sold();
    const invoice = await sql.one<{ id: string }>`SELECT id FROM invoice WHERE order_id = ${orderId}`;
    const linkId = await transaction((tx) => orderLink(tx, orderId));
    const { cookie } = must(await openOrderLink(derivedToken(ORDER_LINK, linkId), undefined));
    expect((await findPaper(invoice?.id ?? "", { viewer: viewerWith(cookie), isStaff: false }))?.content.orderNumber).toBeTruthy();
    expect(await findPaper(invoice?.id ?? "", { viewer: NOBODY, isStaff: false })).toBeNull();
    expect((await findPaper(invoice?.id ?? "", { viewer: NOBODY, isStaff: true }))?.kind).toBe("invoice");
  });
});

describe("back from paying (R18)", () => {
  test("the buyer is let in while somebody else settles the order", async () => {
    const { orderId } = await sold();
    const cartToken = newSecret();
    await sql.exec`UPDATE cart SET token_hash = ${hashToken(cartToken)} WHERE id = (SELECT cart_id FROM orders WHERE id = ${orderId})`;
    const opened = await transaction(async (tx) => {
      await lockOrder(tx, orderId);
      return openOwnOrder(orderId, { viewer: NOBODY, cartToken, cookie: undefined, remember: true });
    });
    expect(opened?.orderId).toBe(orderId);
    expect(opened?.cookie).toBeTruthy();
  });
});

describe("the look-up (R42)", () => {
  const mails = (orderId: string) => sql.many<{ payload: { links: { lookup: { id: string } } } }>`
    SELECT payload FROM message_intent WHERE order_id = ${orderId} AND template = 'orders/look-up'`;

  test("answers alike whether number and e-mail fit or not, and mails only when they do", async () => {
    const { orderId, number, email } = await sold();
    const answers = [
      await lookUpOrder({ number, email: "someone@example.org", locale: "en-IE" }),
      await lookUpOrder({ number: "00000-00000", email, locale: "en-IE" }),
      await lookUpOrder({ number: "not a number", email, locale: "en-IE" }),
      await lookUpOrder({ number: `#${number.toLowerCase().replace("-", " ")}`, email: email.toUpperCase(), locale: "en-IE" }),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await mails(orderId)).toHaveLength(1);
  });

  test("a stranger who knows number, e-mail or both shuts nobody out (R46)", async () => {
    const { orderId, number, email } = await sold();
    for (let tries = 0; tries < 30; tries++) {
      await lookUpOrder({ number, email: `stranger-${tries}@example.org`, locale: "en-IE" });
      await lookUpOrder({ number: "00000-00000", email, locale: "en-IE" });
    }
    expect(await mails(orderId)).toHaveLength(0);
    await lookUpOrder({ number, email, locale: "en-IE" });
    expect(await mails(orderId)).toHaveLength(1);
    for (let tries = 0; tries < 30; tries++) await lookUpOrder({ number, email, locale: "en-IE" });
    const sent = await mails(orderId);
    expect(sent).toHaveLength(5); // no flood, and every one of them opens the order
    expect(await openOrderLookup(derivedToken("order-lookup", sent[4]?.payload.links.lookup.id ?? ""), undefined)).toMatchObject({
      ok: true,
    });
    await lookUpOrder({ number, email, locale: "en-IE" });
    expect(await mails(orderId)).toHaveLength(6);
  });

  test("its door counts nobody by a number or an address they did not choose alone", async () => {
    const { readFile } = await import("node:fs/promises");
    const source = await readFile(new URL("../../lib/orders/actions.ts", import.meta.url), "utf8");
    const [, door = ""] = source.split("orders.lookUp");
    expect(/limits: (\[[^\]]*\])/.exec(door)?.[1]).not.toMatch(/"field"|"shop"/);
  });

  test("its token works once, of ten at the same moment one, and not after ten minutes", async () => {
    const { orderId, number, email } = await sold();
    await lookUpOrder({ number, email, locale: "en-IE" });
    const [mail] = await mails(orderId);
    const token = derivedToken("order-lookup", mail?.payload.links.lookup.id ?? "");
    const opened = await Promise.all(Array.from({ length: 10 }, () => openOrderLookup(token, undefined)));
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await openOrderLookup(token, undefined)).toMatchObject({ problem: { code: "lookup_over" } });
    await lookUpOrder({ number, email, locale: "en-IE" });
    await sql.exec`UPDATE order_lookup SET expires_at = now() - interval '1 second' WHERE order_id = ${orderId} AND used_at IS NULL`;
    const late = derivedToken("order-lookup", (await mails(orderId))[1]?.payload.links.lookup.id ?? "");
    expect(await openOrderLookup(late, undefined)).toMatchObject({ problem: { code: "lookup_over" } });
  });
});

describe("coming back from the payment page", () => {
  test("lets in the browser whose cart it was, and no other", async () => {
    const { orderId } = await sold();
    await sql.exec`UPDATE cart SET token_hash = ${hashToken("my cart")} WHERE id = (SELECT cart_id FROM orders WHERE id = ${orderId})`;
    const open = (cartToken: string | undefined) => openOwnOrder(orderId, { viewer: NOBODY, cartToken, cookie: undefined, remember: true });
    expect(await open("another cart")).toBeNull();
    expect(await open(undefined)).toBeNull();
    expect((await open("my cart"))?.cookie).toMatch(/^[\w-]{43}$/);
  });
});

test("a browser keeps a few orders open; the one opened longest ago goes first", () => {
  const tokens = Array.from({ length: 8 }, (_, index) => `${index}`.padStart(43, "t"));
  const cookie = tokens.reduce<string>((all, token) => withToken(all, token), "");
  expect(tokensIn(cookie)).toEqual(tokens.slice(2));
  expect(tokensIn("nonsense.<script>.")).toEqual([]);
});
