import { createHmac } from "node:crypto";
import type { Happening } from "./life.ts";

/** A letter as a carrier posts it; signed when it is sent, so that it is fresh. */
export type Letter = { readonly carrier: "demo" | "easypost"; readonly body: string };
export type Parcel = {
  readonly carrier: Letter["carrier"];
  readonly code: string;
  readonly n: number;
  readonly life: readonly Happening[];
};
export type Secrets = Readonly<Record<Letter["carrier"], string>>;

const WEBHOOKS = { demo: "/api/webhooks/carrier", easypost: "/api/webhooks/easypost" } as const;
export const webhookOf = ({ carrier }: Letter): string => WEBHOOKS[carrier];

const iso = (at: number): string => new Date(at).toISOString().replace(".000Z", "+00:00");

const DEMO_SAYS: Readonly<Record<Happening["what"], string>> = {
  collected: "PU",
  sorted: "HUB",
  customs: "CUS",
  loaded: "OFD",
  nobody: "NH",
  point: "PPT",
  held: "EXC",
  handed: "DL",
  turned: "RTS",
  home: "RTD",
  riddle: "ZZ9",
};

const demoLetter = ({ code, n, life }: Parcel, upTo: number): string => {
  const it = life[upTo] as Happening;
  return JSON.stringify({
    id: `scan_${n}_${upTo + 1}`,
    type: "scan",
    trackingCode: code,
    scan: {
      code: DEMO_SAYS[it.what],
      occurredAt: iso(it.at),
      place: { city: it.town, country: "DE" },
      reason: it.why ?? null,
      proof: it.how ? { kind: it.how, name: "A. Byrne" } : null,
      pickupUntil: it.until ?? null,
      point: null,
    },
  });
};

type Said = { readonly status: string; readonly status_detail: string; readonly message: string };
const said = (status: string, status_detail: string, message = ""): Said => ({ status, status_detail, message });

const EASYPOST_SAYS: Readonly<Record<Exclude<Happening["what"], "held" | "handed">, Said>> = {
  collected: said("in_transit", "received_at_origin_facility", "Accepted at origin"),
  sorted: said("in_transit", "arrived_at_facility", "Arrived at facility"),
  customs: said("in_transit", "status_update", "Cleared customs"),
  loaded: said("out_for_delivery", "out_for_delivery", "Out for delivery"),
  nobody: said("failure", "delivery_exception", "Delivery attempted, nobody home"),
  point: said("available_for_pickup", "arrived_at_pickup_location", "Ready for pickup"),
  turned: said("return_to_sender", "return", "Return to sender"),
  home: said("delivered", "arrived_at_destination", "Delivered to original sender"),
  riddle: said("error", "unknown", "Unreadable"),
};
const HELD: Readonly<Record<NonNullable<Happening["why"]>, Said>> = {
  damaged: said("failure", "damaged", "Parcel damaged"),
  refused: said("failure", "refused", "Refused by recipient"),
  incorrect_address: said("in_transit", "address_correction", "Address corrected"),
  weather: said("in_transit", "weather_delay", "Delayed"),
  customs_documents: said("failure", "held", "Customs: commercial invoice missing"),
};
const HANDED: Readonly<Record<NonNullable<Happening["how"]>, string>> = {
  signature: "Delivered, signed for",
  neighbour: "Delivered, left with neighbor",
  safe_place: "Delivered, Front Door",
};

function easypostSays({ what, why, how }: Happening): Said {
  if (what === "held") return HELD[why ?? "weather"];
  return what === "handed" ? said("delivered", "arrived_at_destination", HANDED[how ?? "signature"]) : EASYPOST_SAYS[what];
}

/** EasyPost tells the whole story so far; `again` is a letter of its own with the same story. */
const easypostLetter = ({ code, n, life }: Parcel, upTo: number, again: number): string => {
  const known = life.slice(0, upTo + 1);
  return JSON.stringify({
    id: `evt_${n}_${upTo + 1}_${again}`,
    object: "Event",
    description: "tracker.updated",
    created_at: new Date().toISOString(),
    result: {
      object: "Tracker",
      id: `trk_${n}`,
      tracking_code: code,
      signed_by: known.some(({ how }) => how === "signature") ? "A. BYRNE" : null,
      tracking_details: known.map((it) => ({
        object: "TrackingDetail",
        ...easypostSays(it),
        datetime: iso(it.at),
        source: "USPS",
        tracking_location: { object: "TrackingLocation", city: it.town, state: null, country: "DE", zip: null },
      })),
    },
  });
};

export const letterOf = (parcel: Parcel, upTo: number, again = 0): Letter => ({
  carrier: parcel.carrier,
  body: parcel.carrier === "demo" ? demoLetter(parcel, upTo) : easypostLetter(parcel, upTo, again),
});

/** What the shop was told once these letters came. EasyPost has no word for the last day at a point. */
export const toldBy = ({ carrier, life }: Parcel, arrived: ReadonlySet<number>): Happening[] =>
  carrier === "demo"
    ? life.filter((_, index) => arrived.has(index))
    : life.filter((_, index) => [...arrived].some((upTo) => upTo >= index)).map(({ until: _, ...told }) => told);

const hmac = (secret: string, text: string): string => createHmac("sha256", secret).update(text).digest("hex");

/** Signed by this secret, so many seconds ago, the way its carrier signs. */
export function signed({ carrier, body }: Letter, secret: string, ageSeconds = 0): Record<string, string> {
  const at = new Date(Date.now() - ageSeconds * 1_000);
  if (carrier === "demo") {
    const seconds = Math.floor(at.getTime() / 1_000);
    return { "carrier-signature": `t=${seconds},v1=${hmac(secret, `${seconds}.${body}`)}` };
  }
  const time = at.toUTCString().replace("GMT", "-0000");
  return {
    "x-timestamp": time,
    "x-path": WEBHOOKS.easypost,
    "x-hmac-signature": `hmac-sha256-hex=${hmac(secret, body)}`,
    "x-hmac-signature-v2": `hmac-sha256-hex=${hmac(secret, `${time}POST${WEBHOOKS.easypost}${body}`)}`,
  };
}
