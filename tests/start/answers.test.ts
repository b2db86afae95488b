import http from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerFromCopies, codingFor, isKnown } from "../../scripts/lib/web/answers.mjs";

const page = `<!doctype html><p>${"a kettle that stays, ".repeat(200)}</p>`;

/** A server that answers as Next does with a page from its cache. */
const server = http.createServer((request, response) => {
  answerFromCopies(request, response);
  if (request.url !== "/untagged") response.setHeader("ETag", '"abc"');
  if (request.url === "/missing") response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Vary", "rsc");
  response.setHeader("Content-Length", Buffer.byteLength(page));
  response.end(request.method === "HEAD" ? undefined : page);
});

type Answer = { readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly body: Buffer };

const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    http
      .get({ port, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
      })
      .on("error", reject);
  });

beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => void server.close());

describe("which coding a reader gets", () => {
  test.each([
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["identity", undefined],
    ["", undefined],
  ])("%j: %s", (accept, coding) => expect(codingFor(accept)).toBe(coding));
});

describe("who holds the page already", () => {
  test.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", "abc"', true],
    ["*", true],
    ['"abcd"', false],
    [undefined, false],
  ])("%j: %s", (ifNoneMatch, known) => expect(isKnown(ifNoneMatch, '"abc"')).toBe(known));
});

describe("a page with a tag", () => {
  test.each([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ] as const)("comes whole in %s, twice the same, and unchanged is said in a word", async (coding, open) => {
    const [first, second] = [await ask("/", { "accept-encoding": coding }), await ask("/", { "accept-encoding": coding })];
    expect(open(first.body).toString()).toBe(page);
    expect(second.body).toEqual(first.body);
    expect(first.headers).toMatchObject({
      "content-encoding": coding,
      etag: `"abc-${coding}"`,
      "content-length": String(first.body.length),
    });
    expect(first.headers.vary).toMatch(/rsc, ?Accept-Encoding/);
    const again = await ask("/", { "accept-encoding": coding, "if-none-match": String(first.headers.etag) });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  });

  test("is plain for who takes nothing else, and every shape has a tag of its own", async () => {
    const plain = await ask("/");
    expect(plain.body.toString()).toBe(page);
    expect(plain.headers.etag).toBe('"abc"');
    expect((await ask("/", { rsc: "1" })).headers.etag).toBe('"abc-data"');
  });

  test("is not taken for known when it is a fault, and without a tag passes untouched", async () => {
    expect((await ask("/missing", { "if-none-match": '"abc"' })).status).toBe(404);
    const untagged = await ask("/untagged", { "accept-encoding": "br", "if-none-match": "*" });
    expect(untagged).toMatchObject({ status: 200, body: Buffer.from(page) });
  });
});
