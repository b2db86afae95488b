import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainFaults } from "../../scripts/lib/web/fault-pages.mjs";

/** Answers as Next does: an empty sheet where nothing was found, pages where something was. */
function answerLikeNext(request: http.IncomingMessage, response: http.ServerResponse) {
  const page = (text: string) => {
    response.setHeader("content-security-policy", "store-policy");
    response.end(`<html><body>${text} No. 0000000000000000</body></html>`);
  };
  if (request.url === "/missing") return page("Nothing here.");
  if (request.url === "/de/missing") return page("Hier ist nichts.");
  if (request.url === "/failed") return page("It broke.");
  if (request.url === "/fine") return response.end("fine");
  response.setHeader("x-request-id", "abc123");
  response.setHeader("etag", '"x"');
  response.setHeader("content-security-policy", "nonce-policy");
  if (request.url === "/broken") {
    response.writeHead(500, { "content-type": "text/html" });
    response.write("<html id=");
    return response.end('"__next_error__"></html>');
  }
  response.statusCode = 404;
  response.end('<html id="__next_error__"></html>');
}

describe("pages for faults", () => {
  const server = http.createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    explainFaults(request, response, { origin: `http://localhost:${port}` });
    answerLikeNext(request, response);
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = { accept: "text/html" }) =>
    fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { headers });

  test("nothing found is said in words, with the status it has and the page's own policy", async () => {
    const answer = await get("/products/none");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-security-policy")).toBe("store-policy");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("etag")).toBeNull();
    expect(await answer.text()).toContain("Nothing here.");
  });

  test("in the reader's language, or the shop's where that has none", async () => {
    expect(await (await get("/de/products/none")).text()).toContain("Hier ist nichts.");
    expect(await (await get("/en-gb/products/none")).text()).toContain("Nothing here.");
  });

  test("a broken page names the number of the request", async () => {
    const answer = await get("/broken");
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("It broke. No. abc123");
  });

  test.each([
    { what: "a page that is there", path: "/fine", headers: { accept: "text/html" }, text: "fine" },
    { what: "what a script asks", path: "/products/none", headers: { accept: "text/html", rsc: "1" }, text: "__next_error__" },
    { what: "an interface", path: "/api/none", headers: { accept: "text/html" }, text: "__next_error__" },
  ])("$what is left alone", async ({ path, headers, text }) => {
    expect(await (await get(path, headers as Record<string, string>)).text()).toContain(text);
  });
});
