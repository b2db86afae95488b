import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOverlong, refuseBody, tellOrigin } from "../../scripts/lib/web/gate.mjs";

let trusted = 0;
const server = http.createServer((request, response) => {
  if (isOverlong(request)) return refuseBody(request, response);
  tellOrigin(request, trusted);
  response.end(JSON.stringify(request.headers));
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const ask = async (headers: Record<string, string>): Promise<Record<string, string>> =>
  (await fetch(`http://127.0.0.1:${port}`, { headers })).json();

/** The first line of the answer to a request as it stands on the wire. */
const raw = (text: string) =>
  new Promise<string>((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(text));
    socket.once("data", (chunk) => resolve(String(chunk).split("\r\n")[0] ?? ""));
  });

describe("the gate", () => {
  test("without a trusted proxy the socket alone says where a request comes from", async () => {
    trusted = 0;
    const told = await ask({
      "x-forwarded-for": "6.6.6.6",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-real-ip": "6.6.6.6",
      forwarded: "for=6.6.6.6",
      "x-request-id": "mine",
    });
    expect(told["x-forwarded-for"]).toBe("127.0.0.1");
    for (const name of ["x-forwarded-host", "x-forwarded-proto", "x-real-ip", "forwarded"]) expect(told[name]).toBeUndefined();
    expect(told["x-request-id"]).toMatch(/^[0-9a-f]{16}$/);
  });

  test("behind proxies the chain is kept, and ends with the socket's address", async () => {
    trusted = 1;
    const told = await ask({ "x-forwarded-for": "6.6.6.6, 9.9.9.9", "x-forwarded-host": "shop.example" });
    expect(told["x-forwarded-for"]).toBe("6.6.6.6, 9.9.9.9, 127.0.0.1");
    expect(told["x-forwarded-host"]).toBe("shop.example");
  });

  test("a body of more than a megabyte is refused before it is sent, one of unknown length too", async () => {
    expect(await raw("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5000000\r\n\r\n")).toContain(" 413 ");
    expect(await raw("POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n")).toContain(" 411 ");
    expect(await raw("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\n\r\nabc")).toContain(" 200 ");
  });
});
