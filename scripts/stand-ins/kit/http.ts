import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Call = {
  method: string;
  url: URL;
  params: Readonly<Record<string, string>>;
  headers: IncomingMessage["headers"];
  body: Buffer;
};

/** `cut` destroys the connection instead of answering: the deed is done, its answer lost. */
export type Reply = { status: number; headers?: Record<string, string>; body?: string | Buffer; cut?: boolean };

export type Route = {
  method: "GET" | "POST" | "DELETE";
  path: string;
  handle: (call: Call) => Reply | Promise<Reply>;
};

export type Serving = { port: number; url: string; close: () => Promise<void> };

const BODY_LIMIT = 4 * 1024 * 1024;

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { "content-type": "application/json", "cache-control": "no-store", ...headers },
  body: JSON.stringify(value),
});

export const redirect = (location: string): Reply => ({ status: 303, headers: { location, "cache-control": "no-store" } });

/** Throw it from anywhere under a route to answer with it. */
export class Refusal extends Error {
  constructor(readonly reply: Reply) {
    super(`refused with ${reply.status}`);
  }
}

export async function serve(options: { port: number; host: string; routes: Route[] }): Promise<Serving> {
  const table = options.routes.map((route) => ({ ...route, match: compile(route.path) }));
  const server = createServer((request, response) => {
    void answer(table, request)
      .catch(toReply)
      .then((reply) => send(response, reply));
  });
  server.keepAliveTimeout = 30_000;
  await listen(server, options.port, options.host);
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://${options.host}:${port}`, close: () => close(server) };
}

export function readForm(body: Buffer): URLSearchParams {
  return new URLSearchParams(body.toString("utf8"));
}

type Compiled = Route & { match: (path: string) => Record<string, string> | null };

async function answer(table: Compiled[], request: IncomingMessage): Promise<Reply> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
  const body = await readBody(request);
  for (const route of table) {
    const params = route.method === method ? route.match(url.pathname) : null;
    if (params) return route.handle({ method, url, params, headers: request.headers, body });
  }
  return json(404, { error: { type: "invalid_request_error", message: `Unrecognized request URL (${method}: ${url.pathname}).` } });
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Refusal(json(413, { error: { message: "The body is larger than 4 MB." } }));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toReply(fault: unknown): Reply {
  if (fault instanceof Refusal) return fault.reply;
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  return json(500, { error: { type: "api_error", message: "Something went wrong in the stand-in; its log says what." } });
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply.cut) {
    response.destroy();
    return;
  }
  const body = Buffer.from(reply.body ?? "");
  response.writeHead(reply.status, { "content-length": body.length, "x-content-type-options": "nosniff", ...reply.headers });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/** `:name` stands for one path segment. */
function compile(pattern: string): Compiled["match"] {
  const expression = new RegExp(`^${pattern.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
  return (path) => {
    const match = expression.exec(path);
    return match ? { ...match.groups } : null;
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
