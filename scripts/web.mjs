/**
 * The web process: Next behind the few things it cannot know or does not do. Whom a request comes from is the socket's
 * word (or that of as many proxies as TRUST_PROXY says), never the sender's; bodies and waits are bounded; SIGTERM lets
 * answers under way finish.
 */
import http from "node:http";
import compression from "compression";
import next from "next";
import { answerFromCopies } from "./lib/web/answers.mjs";
import { explainFaults } from "./lib/web/fault-pages.mjs";
import { isOverlong, refuseBody, tellOrigin } from "./lib/web/gate.mjs";

const dev = process.argv.includes("--dev");
const port = Number(process.env.PORT ?? 3000);
const trusted = Number(process.env.TRUST_PROXY ?? 0);
const longestClose = 9000;
/** Whoever develops wants to see what broke, not the page for readers. */
const faults = { origin: `http://localhost:${port}`, ...(dev && { isFault: (status) => status === 404 }) };

const app = next({ dev, dir: process.cwd(), port, hostname: "localhost", ...(dev && { turbopack: true }) });
const handle = app.getRequestHandler();
const compress = compression();

const server = http.createServer(
  { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 20_000, maxHeaderSize: 32 * 1024 },
  (request, response) => {
    if (isOverlong(request)) return refuseBody(request, response);
    tellOrigin(request, trusted);
    explainFaults(request, response, faults);
    compress(request, response, () => answerFromCopies(request, response));
    handle(request, response).catch((error) => {
      process.stderr.write(`${error?.stack ?? error}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  },
);
server.on("upgrade", (request, socket, head) => {
  if (!dev) return socket.destroy(); // only the development server speaks WebSocket
  app
    .getUpgradeHandler()(request, socket, head)
    .catch(() => socket.destroy());
});

function close() {
  setTimeout(() => process.exit(0), longestClose).unref();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, close);

server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  process.stderr.write(`The web process cannot listen on port ${port} (${error.code ?? error.message}).\n`);
  process.exit(1);
});
await app.prepare();
server.listen(port, () => process.stdout.write(`The web process listens on port ${port}\n`));
