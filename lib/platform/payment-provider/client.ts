import http from "node:http";
import https from "node:https";
import type { Duplex } from "node:stream";
import Stripe from "stripe";
import { env } from "../env.ts";

/** TRUST R20: a connection within 2 s; two tries of 3.5 s stay within 8 s. */
const CONNECT_MS = 2_000;
const TRY_MS = 3_500;
const SOCKETS = 8;

type Connect = (options: object, done?: (error: Error | null, stream: Duplex) => void) => Duplex | null | undefined;

/** Gives up on a connection that does not come about; an established one has the request's own time. */
function withConnectLimit<A extends http.Agent>(agent: A, ready: "connect" | "secureConnect"): A {
  const connect = agent.createConnection.bind(agent) as Connect;
  agent.createConnection = ((options: object, done?: (error: Error | null, stream: Duplex) => void) => {
    const socket = connect(options, done);
    if (!socket) return socket;
    const timer = setTimeout(() => socket.destroy(new Error("no connection within 2 s")), CONNECT_MS);
    for (const event of [ready, "close", "error"]) socket.once(event, () => clearTimeout(timer));
    return socket;
  }) as A["createConnection"];
  return agent;
}

let client: Stripe | undefined;

/** The official SDK. The only place that knows whether Stripe or the local sandbox answers (TRUST R22). */
export function stripeClient(): Stripe {
  if (client) return client;
  const { STRIPE_SECRET_KEY: key, STRIPE_API_URL: sandbox } = env();
  const pool = { keepAlive: true, maxSockets: SOCKETS };
  const agent = sandbox ? withConnectLimit(new http.Agent(pool), "connect") : withConnectLimit(new https.Agent(pool), "secureConnect");
  const common = { httpClient: Stripe.createNodeHttpClient(agent), timeout: TRY_MS, maxNetworkRetries: 1, telemetry: false };
  client = new Stripe(key, sandbox ? { ...common, ...addressOf(sandbox) } : common);
  return client;
}

const addressOf = (url: string): { host: string; port: string; protocol: "http" } => {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: port || "80", protocol: "http" };
};
