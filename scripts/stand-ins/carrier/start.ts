import { faultRoutes, guarded, readJson } from "../kit/control";
import { Courier } from "../kit/courier";
import { Faults } from "../kit/faults";
import { json, type Route, type Serving, serve } from "../kit/http";
import { fontRoute } from "../kit/page";
import { signedBy } from "../kit/signature";
import { apiRoutes, CALL_MODES, type Desk, refuse } from "./api";
import { Book } from "./book";
import { trackingRoutes } from "./page/tracking";
import { Player, SCAN_MODES } from "./player";
import { Counter } from "./shipping";

export type CarrierOptions = {
  port: number;
  host?: string;
  dataDir: string;
  shopUrl: string;
  webhookUrl: string;
  webhookSecrets: readonly string[];
  apiKey: string;
  publicUrl: string | null;
  controlToken: string | null;
  /** How often it looks at the shop's clock. */
  tickMs?: number;
};

export async function startCarrier(options: CarrierOptions): Promise<Serving> {
  const { dataDir, apiKey, tickMs } = options;
  const faults = new Faults([...CALL_MODES, ...SCAN_MODES]);
  const book = await Book.open(dataDir);
  const courier = new Courier({ url: options.webhookUrl, headersOf: signedBy("Carrier-Signature", options.webhookSecrets) });
  const pageOf = (code: string): string => `${desk.publicUrl}/t/${code}`;
  const player = new Player({ book, courier, faults, shopUrl: options.shopUrl.replace(/\/$/, ""), pageOf, tickMs });
  const counter = new Counter({ book, player, dataDir });
  const desk: Desk = { book, player, counter, faults, apiKey, publicUrl: options.publicUrl?.replace(/\/$/, "") ?? "" };
  const serving = await serve({
    port: options.port,
    host: options.host ?? "127.0.0.1",
    routes: [
      ...apiRoutes(desk),
      ...trackingRoutes(desk),
      ...guarded(options.controlToken, [...faultRoutes(faults), playRoute(desk)]),
      fontRoute,
      { method: "GET", path: "/health", handle: () => json(200, { ok: true, name: "carrier" }) },
    ],
  });
  desk.publicUrl ||= serving.url;
  player.start();
  const close = async (): Promise<void> => {
    player.stop();
    courier.close();
    await serving.close();
    await book.close();
  };
  return { ...serving, close };
}

/** Plays all scans due at a moment at once, without waiting for the shop's clock to be read. */
function playRoute(desk: Desk): Route {
  return {
    method: "POST",
    path: "/_control/play",
    handle: async (call) => {
      const now = new Date(String(readJson(call).now));
      if (Number.isNaN(now.getTime())) throw refuse(400, { code: "invalid", message: "now must be an instant.", field: "now" });
      await desk.player.play(now);
      return json(200, { now: now.toISOString() });
    },
  };
}
