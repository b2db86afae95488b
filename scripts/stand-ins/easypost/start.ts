import { faultRoutes, guarded, readJson } from "../kit/control";
import { Courier } from "../kit/courier";
import { Faults } from "../kit/faults";
import { type Call, json, Refusal, type Reply, type Serving, serve } from "../kit/http";
import { fontRoute } from "../kit/page";
import { token } from "../kit/random";
import { nowMs } from "../kit/time";
import { apiRoutes, CALL_MODES } from "./api";
import { detailInput, type Tracker } from "./model";
import { Shop } from "./shop";
import { signedHeaders } from "./signature";

export type EasyPostOptions = {
  port: number;
  host?: string;
  apiKey: string;
  webhookUrl: string;
  webhookSecret: string;
  controlToken: string | null;
};

export async function startEasyPost(options: EasyPostOptions): Promise<Serving> {
  const { apiKey, webhookUrl, webhookSecret: secret } = options;
  const faults = new Faults([...CALL_MODES]);
  let url = "";
  const shop = new Shop((path) => url + path);
  const { pathname: path } = new URL(webhookUrl);
  const headersOf = (body: string) => signedHeaders(body, { secret, path, at: new Date(nowMs()) });
  const courier = new Courier({ url: webhookUrl, headersOf, tries: 6 });
  const scan = (call: Call) => takeScan(shop, call, (letter) => courier.send(letter));
  const serving = await serve({
    port: options.port,
    host: options.host ?? "127.0.0.1",
    routes: [
      ...apiRoutes({ shop, faults, apiKey }),
      ...guarded(options.controlToken, [
        ...faultRoutes(faults),
        { method: "POST", path: "/_control/scans", handle: scan },
        { method: "POST", path: "/_control/refunds", handle: () => json(200, { refunded: shop.settleRefunds() }) },
      ]),
      fontRoute,
      { method: "GET", path: "/health", handle: () => json(200, { ok: true, name: "easypost" }) },
    ],
  });
  url = serving.url;
  const close = async (): Promise<void> => {
    courier.close();
    await serving.close();
  };
  return { ...serving, close };
}

/** A carrier's scan comes in, and EasyPost tells of the whole tracker. */
async function takeScan(shop: Shop, call: Call, send: (letter: { id: string; body: string }) => Promise<number>): Promise<Reply> {
  const parsed = detailInput.safeParse(readJson(call));
  const tracker = parsed.success ? shop.findByCode(parsed.data.tracking_code)?.bought?.tracker : undefined;
  if (!parsed.success || !tracker) throw new Refusal(json(422, { error: { message: "No such parcel, or no such scan." } }));
  const { city, country, signed_by, tracking_code: _, ...said } = parsed.data;
  const tracking_location = { object: "TrackingLocation", city: city ?? null, state: null, country: country ?? null, zip: null } as const;
  shop.scan(tracker, { object: "TrackingDetail", source: tracker.carrier, ...said, tracking_location }, signed_by ?? null);
  const event = toEvent(tracker);
  return json(200, { status: await send({ id: event.id, body: JSON.stringify(event) }), event });
}

export const toEvent = (tracker: Tracker) => ({
  id: `evt_${token(32)}`,
  object: "Event",
  mode: "test",
  description: "tracker.updated",
  created_at: new Date(nowMs()).toISOString(),
  previous_attributes: {},
  pending_urls: [],
  completed_urls: [],
  result: tracker,
});
