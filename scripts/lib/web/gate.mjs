import { randomBytes } from "node:crypto";

/** No form, upload ticket or webhook of the shop is larger; handlers set tighter bounds of their own. */
const maxBody = 1024 * 1024;

/** What a sender might say about itself, or about how the shop should treat it. */
const hearsay = ["forwarded", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-real-ip"];

/** Too large by its own word, or of a length it does not say (browsers and webhooks always say it). */
export const isOverlong = ({ headers }) => Number(headers["content-length"] ?? 0) > maxBody || headers["transfer-encoding"] !== undefined;

/** Answers at once and hangs up, so that nobody is paid attention for as long as they care to talk. */
export function refuseBody(request, response) {
  const status = request.headers["transfer-encoding"] === undefined ? 413 : 411;
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(status === 413 ? "The request is too large.\n" : "The request must say its length.\n", () => request.socket.destroySoon());
}

/** IPv4 as such, also where the socket shows it as a part of IPv6. */
const addressOf = (socket) => (socket.remoteAddress ?? "").replace(/^::ffff:/, "");

/**
 * Puts the truth about the sender into the headers: `x-forwarded-for` ends with the address of the socket; what stands
 * before it, and the other forwarded headers, are kept only behind trusted proxies.
 */
export function tellOrigin(request, trusted) {
  const { headers } = request;
  const before = trusted > 0 ? headers["x-forwarded-for"] : undefined;
  if (trusted === 0) for (const name of hearsay) delete headers[name];
  headers["x-forwarded-for"] = [before, addressOf(request.socket)].filter(Boolean).join(", ");
  headers["x-request-id"] = randomBytes(8).toString("hex");
}
