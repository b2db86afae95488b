import { createHash, timingSafeEqual } from "node:crypto";
import { readJson } from "../kit/control";
import type { Faults } from "../kit/faults";
import { html } from "../kit/html";
import { type Call, json, Refusal, type Reply, type Route } from "../kit/http";
import { toPage } from "../kit/page";
import { labelPdf } from "./label";
import { type Shipment, shipmentInput } from "./model";
import type { Shop } from "./shop";

export type Desk = { shop: Shop; faults: Faults; apiKey: string };

export const CALL_MODES = ["5xx", "answer_lost"] as const;

export function apiRoutes({ shop, faults, apiKey }: Desk): Route[] {
  const route = (name: string, { handle, ...rest }: Route): Route => ({
    ...rest,
    handle: async (call) => {
      if (!isAllowed(call, apiKey)) throw refuse(401, "UNAUTHORIZED", "An active api_key is required to make this call.");
      const fault = faults.strike(CALL_MODES, { call: name });
      if (fault?.mode === "5xx") throw refuse(503, "SERVICE.UNAVAILABLE", "Try again later.");
      const reply = await handle(call);
      return fault ? { ...reply, cut: true } : reply;
    },
  });
  return [
    route("shipments.create", { method: "POST", path: "/v2/shipments", handle: (call) => create(shop, call) }),
    route("shipments.retrieve", { method: "GET", path: "/v2/shipments/:id", handle: (call) => json(200, shop.show(find(shop, call))) }),
    route("shipments.buy", { method: "POST", path: "/v2/shipments/:id/buy", handle: (call) => buy(shop, call) }),
    route("shipments.refund", { method: "POST", path: "/v2/shipments/:id/refund", handle: (call) => refund(shop, call) }),
    { method: "GET", path: "/labels/:id", handle: (call) => label(find(shop, call)) },
    { method: "GET", path: "/track/:id", handle: ({ params }) => page(params.id ?? "") },
  ];
}

function create(shop: Shop, call: Call): Reply {
  const parsed = shipmentInput.safeParse(readJson(call));
  if (parsed.success) return json(201, shop.show(shop.create(parsed.data.shipment)));
  const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
  throw new Refusal(json(422, { error: { code: "PARAMETER.INVALID", message: "Wrong parameter type", errors } }));
}

function buy(shop: Shop, call: Call): Reply {
  const shipment = find(shop, call);
  if (shipment.bought) throw refuse(422, "SHIPMENT.POSTAGE.EXISTS", "Postage already exists for this shipment.");
  const asked = (readJson(call).rate as { id?: unknown } | undefined)?.id;
  const rate = shipment.rates.find(({ id }) => id === asked);
  if (!rate) throw refuse(422, "SHIPMENT.POSTAGE.FAILURE", "Unable to find a rate with that id.");
  shop.buy(shipment, rate);
  return json(200, shop.show(shipment));
}

function refund(shop: Shop, call: Call): Reply {
  const shipment = find(shop, call);
  if (!shipment.bought) throw refuse(422, "SHIPMENT.REFUND.UNAVAILABLE", "No postage was bought for this shipment.");
  shop.refund(shipment);
  return json(200, shop.show(shipment));
}

function find(shop: Shop, { params }: Call): Shipment {
  const shipment = shop.find(params.id ?? "");
  if (!shipment) throw refuse(404, "NOT_FOUND", "The requested resource could not be found.");
  return shipment;
}

const label = (shipment: Shipment): Reply => ({
  status: shipment.bought ? 200 : 404,
  headers: { "content-type": "application/pdf" },
  body: labelPdf(shipment),
});

const page = (id: string): Reply =>
  toPage({ lang: "en", title: id, body: html`<main class="wrap"><h1>${id}</h1><p>A stand-in: nothing is on the road.</p></main>` });

const refuse = (status: number, code: string, message: string): Refusal =>
  new Refusal(json(status, { error: { code, message, errors: [] } }));

/** Their key is the name of HTTP's basic authentication; there is no password. */
function isAllowed({ headers }: Call, apiKey: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  const expected = `Basic ${Buffer.from(`${apiKey}:`).toString("base64")}`;
  return timingSafeEqual(digest(headers.authorization ?? ""), digest(expected));
}
