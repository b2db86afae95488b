/**
 * Next answers "nothing here" and "this page broke" with an empty sheet that its script fills in. Readers are given a page
 * that says it in words, with the telephone number, whether or not they run scripts: the shop's own `missing` and `failed`.
 */
const localePrefix = /^\/([a-z]{2}(?:-[a-z]{2})?)(?=\/|$)/;
const elsewhere = /^\/(?:api|admin|_next|pictures)(?:\/|$)/;
const numberMark = "0000000000000000";
const patienceMs = 3000;
const freshForMs = 60_000;

/** The last good copy of each page: spares the shop a second answer, and is there while it cannot draw one. */
const copies = new Map();

const wantsPage = ({ method, headers, url }) =>
  (method === "GET" || method === "POST") &&
  (headers.accept ?? "").includes("text/html") &&
  !["rsc", "next-action", "x-fault-page"].some((name) => name in headers) &&
  !elsewhere.test(url);

async function read(path, origin) {
  const known = copies.get(path);
  if (known && performance.now() - known.readAt < freshForMs) return known;
  const headers = { accept: "text/html", "x-fault-page": "1" };
  const answer = await fetch(new URL(path, origin), { headers, signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  const page = { html: await answer.text(), policy: answer.headers.get("content-security-policy"), readAt: performance.now() };
  copies.set(path, page);
  return page;
}

/** The reader's own language first, then the shop's default. */
async function pageFor(url, status, origin) {
  const name = status === 404 ? "/missing" : "/failed";
  const prefix = localePrefix.exec(url)?.[0] ?? "";
  for (const path of new Set([prefix + name, name])) {
    const page = await read(path, origin).catch(() => copies.get(path));
    if (page) return page;
  }
  return undefined;
}

/** Holds back what Next says on a fault and says it better; everything else passes untouched. Call before Next is asked. */
export function explainFaults(request, response, { origin, isFault = (status) => status === 404 || status >= 500 }) {
  if (!wantsPage(request)) return;
  const { writeHead, write, end, flushHeaders } = response;
  const held = [];
  const isHeld = (status) => !response.headersSent && isFault(status);
  response.writeHead = (status, ...rest) => {
    if (!isHeld(status)) return writeHead.call(response, status, ...rest);
    response.statusCode = status;
    return response;
  };
  response.flushHeaders = () => isHeld(response.statusCode) || flushHeaders.call(response);
  response.write = (chunk, ...rest) => (isHeld(response.statusCode) ? held.push(chunk) > 0 : write.call(response, chunk, ...rest));
  response.end = (...last) => {
    if (!isHeld(response.statusCode)) return end.call(response, ...last);
    Object.assign(response, { writeHead, write, end, flushHeaders });
    if (last[0] != null && typeof last[0] !== "function") held.push(last[0]);
    pageFor(request.url, response.statusCode, origin).then((page) => answer(response, page, held));
    return response;
  };
}

function answer(response, page, held) {
  if (response.destroyed) return;
  if (!page) {
    response.end(Buffer.concat(held.map((chunk) => Buffer.from(chunk))));
    return;
  }
  for (const name of ["content-encoding", "content-length", "etag", "transfer-encoding"]) response.removeHeader(name);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "private, no-store");
  if (page.policy) response.setHeader("content-security-policy", page.policy);
  const number = String(response.getHeader("x-request-id") ?? "");
  response.end(/^[\w-]{1,64}$/.test(number) ? page.html.replaceAll(numberMark, number) : page.html);
}
