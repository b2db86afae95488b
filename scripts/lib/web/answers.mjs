import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Compressed copies kept; a catalogue page is 15 to 30 KB then. */
const mostBytes = 48 * 1024 * 1024;
const worthwhile = 1024;

const codings = {
  br: (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text) => gzipSync(text, { level: 6 }),
};

/** Of what the reader takes, what is smallest; refusals (`q=0`) are heard. */
export function codingFor(accept = "") {
  const taken = accept
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  return Object.keys(codings).find((name) => taken.includes(name));
}

const bare = (tag) => tag.trim().replace(/^W\//, "");
export const isKnown = (ifNoneMatch, tag) =>
  ifNoneMatch === "*" || Boolean(ifNoneMatch?.split(",").some((each) => bare(each) === bare(tag)));

/** The copies used last, by tag and coding: what has a tag never changes under it. */
class Copies {
  #kept = new Map();
  #bytes = 0;

  of(tag, coding, text) {
    const key = `${coding} ${tag}`;
    const copy = this.#kept.get(key) ?? codings[coding](text);
    if (!this.#kept.delete(key)) this.#bytes += copy.length;
    this.#kept.set(key, copy);
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= mostBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= length;
    }
    return copy;
  }
}

const copies = new Copies();

/**
 * Pages that the page cache gave a tag: who holds the same one already hears just that, everybody else gets a copy that
 * was compressed once and not for each request. Call after whatever compresses the other answers.
 */
export function answerFromCopies(request, response) {
  const { end } = response;
  response.end = (body, ...rest) => {
    response.end = end;
    const known = response.getHeader("etag");
    if (response.headersSent || response.statusCode !== 200 || typeof known !== "string" || typeof body !== "string") {
      return end.call(response, body, ...rest);
    }
    const tag = "rsc" in request.headers ? known.replace(/"$/, '-data"') : known;
    const coding = body.length > worthwhile ? codingFor(request.headers["accept-encoding"]) : undefined;
    response.setHeader("ETag", coding ? tag.replace(/"$/, `-${coding}"`) : tag);
    response.appendHeader("Vary", "Accept-Encoding");
    if (isKnown(request.headers["if-none-match"], String(response.getHeader("ETag")))) return sayUnchanged(response, end);
    if (!coding) return end.call(response, body, ...rest);
    const copy = copies.of(tag, coding, body);
    response.setHeader("Content-Encoding", coding);
    response.setHeader("Content-Length", copy.length);
    return end.call(response, request.method === "HEAD" ? undefined : copy);
  };
}

function sayUnchanged(response, end) {
  response.statusCode = 304;
  for (const name of ["Content-Length", "Content-Type", "Transfer-Encoding"]) response.removeHeader(name);
  return end.call(response);
}
