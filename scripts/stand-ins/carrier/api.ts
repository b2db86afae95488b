import { holds, readJson } from "../kit/control";
import type { Faults } from "../kit/faults";
import { type Call, json, Refusal, type Reply, type Route } from "../kit/http";
import { sleep } from "../kit/time";
import type { Book } from "./book";
import { type RawCode, type Shipment, shipmentInput, withPicture } from "./model";
import { needsCustoms } from "./places";
import type { Player } from "./player";
import { findPoint, pointsNear } from "./points";
import type { Counter } from "./shipping";
import { transitTable } from "./transit";

export const CALL_MODES = ["slow", "5xx", "answer_lost"] as const;

export type Desk = { book: Book; player: Player; counter: Counter; faults: Faults; apiKey: string; publicUrl: string };

export function apiRoutes(desk: Desk): Route[] {
  return [
    route(desk, { name: "shipments.create", method: "POST", path: "/shipments", handle: (call) => create(desk, call) }),
    route(desk, {
      name: "shipments.retrieve",
      method: "GET",
      path: "/shipments/:code",
      handle: (call) => json(200, show(desk, find(desk, call))),
    }),
    route(desk, { name: "shipments.cancel", method: "POST", path: "/shipments/:code/cancel", handle: (call) => cancel(desk, call) }),
    route(desk, { name: "shipments.label", method: "GET", path: "/shipments/:code/label", handle: (call) => label(desk, call) }),
    route(desk, { name: "shipments.hold", method: "POST", path: "/shipments/:code/hold", handle: (call) => hold(desk, call) }),
    route(desk, { name: "points.list", method: "GET", path: "/points", handle: ({ url }) => listPoints(url) }),
    { method: "GET", path: "/services", handle: () => json(200, { transit: transitTable() }) },
  ];
}

/** Bearer key first, then whatever a trial wants to go wrong. */
function route(desk: Desk, { name, handle, ...rest }: Route & { name: string }): Route {
  return {
    ...rest,
    handle: async (call) => {
      if (!holds(call, desk.apiKey)) throw refuse(401, { code: "unauthorised", message: "The API key is missing or wrong." });
      const fault = desk.faults.strike(CALL_MODES, { call: name });
      if (fault?.mode === "5xx") throw refuse(503, { code: "unavailable", message: "Try again later." });
      if (fault?.mode === "slow") await sleep(fault.ms);
      const reply = await handle(call);
      return fault?.mode === "answer_lost" ? { ...reply, cut: true } : reply;
    },
  };
}

async function create(desk: Desk, call: Call): Promise<Reply> {
  const parsed = shipmentInput.safeParse(readJson(call));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(422, { code: "invalid", message: issue?.message ?? "The request does not fit.", field: issue?.path.join(".") });
  }
  const { from, to, customs } = parsed.data;
  if (needsCustoms(from, to) && !customs) {
    throw refuse(422, { code: "customs_missing", message: "A parcel to this country needs a customs declaration.", field: "customs" });
  }
  const key = call.headers["idempotency-key"];
  const taken = await desk.counter.take(parsed.data, typeof key === "string" ? key : null);
  if (!taken) throw refuse(409, { code: "key_reused", message: "This Idempotency-Key was used for another parcel." });
  return json(201, { ...show(desk, taken.shipment), label: taken.label.toString("base64") });
}

/** Free until the van has it; asking twice is the same as asking once. */
async function cancel(desk: Desk, call: Call): Promise<Reply> {
  const shipment = find(desk, call);
  const { cancelledAt } = desk.book.progress(shipment.code);
  if (!cancelledAt) {
    if (seen(desk, shipment).length > 0) {
      throw refuse(409, { code: "already_handed_over", message: "The van has this parcel; it can no longer be cancelled." });
    }
    await desk.book.note(shipment.code, { cancelledAt: desk.player.now.toISOString() });
  }
  return json(200, show(desk, shipment));
}

/** Until it is on the van to the door, or somewhere no van goes any more. */
async function hold(desk: Desk, call: Call): Promise<Reply> {
  const shipment = find(desk, call);
  const point = findPoint(String(readJson(call).pointId ?? ""), shipment.input.to);
  if (!point) throw refuse(422, { code: "point_unknown", message: "There is no such point.", field: "pointId" });
  if (shipment.heldAt === point.id) return json(200, show(desk, shipment));
  const told = seen(desk, shipment);
  const isCancelled = desk.book.progress(shipment.code).cancelledAt !== null;
  if (isCancelled || told.some(({ code }) => !ON_THE_ROAD.includes(code))) {
    throw refuse(409, { code: "already_handed_over", message: "This parcel can no longer be sent to another place." });
  }
  return json(200, show(desk, await desk.counter.hold(shipment, point, told)));
}

const ON_THE_ROAD: readonly RawCode[] = ["PU", "HUB", "CUS"];

function listPoints({ searchParams }: URL): Reply {
  const near = {
    postcode: searchParams.get("postcode") ?? "",
    city: searchParams.get("city") ?? "",
    country: searchParams.get("country") ?? "",
  };
  if (!/^[A-Z]{2}$/.test(near.country)) throw refuse(422, { code: "invalid", message: "must be a two-letter country", field: "country" });
  return json(200, { points: pointsNear(near) });
}

async function label(desk: Desk, call: Call): Promise<Reply> {
  const shipment = find(desk, call);
  const headers = { "content-type": "application/pdf", "content-disposition": `inline; filename="${shipment.code}.pdf"` };
  return { status: 200, headers, body: await desk.counter.label(shipment) };
}

function show(desk: Desk, shipment: Shipment): Record<string, unknown> {
  const { code, input, createdAt, expectedOn } = shipment;
  const { cancelledAt } = desk.book.progress(code);
  return {
    trackingCode: code,
    trackingUrl: `${desk.publicUrl}/t/${code}`,
    reference: input.reference,
    service: input.service,
    createdAt,
    expectedOn,
    cancelledAt,
    scans: seen(desk, shipment).map((scan) => withPicture(scan, `${desk.publicUrl}/t/${code}`)),
  };
}

/** The scans that have happened by the shop's clock. */
export function seen({ player, book }: Pick<Desk, "player" | "book">, { code, scans }: Shipment): Shipment["scans"] {
  const { cancelledAt, sent } = book.progress(code);
  if (cancelledAt) return [];
  return scans.filter((scan, index) => index < sent || Date.parse(scan.occurredAt) <= player.now.getTime());
}

function find(desk: Desk, call: Call): Shipment {
  const shipment = desk.book.find(call.params.code ?? "");
  if (!shipment) throw refuse(404, { code: "not_found", message: `There is no parcel ${call.params.code}.` });
  return shipment;
}

export const refuse = (status: number, error: { code: string; message: string; field?: string }): Refusal =>
  new Refusal(json(status, { error }));
