/** The shop's one service worker: notifications, and guides that were opened once and are to be read without a network. */
const KEPT = "guides";
/** After so long a network that does not answer counts as none. */
const PATIENCE_MS = 4_000;
const GUIDE = /^(\/[a-z]{2}(-[a-z]{2})?)?\/(things|products)\/[^/]+\/guides\/[^/]+$/;
const FILE = /^\/(_next\/static|pictures|media)\//;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("push", (event) => {
  const { title, body, tag, url } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: url, icon: "/icon.png" }));
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data));
});

/** Nothing is kept that its reader's own page did not ask for (components/guides/kept.ts). */
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  event.waitUntil(
    keep(event.data.page, event.data.files).then(
      () => port.postMessage("kept"),
      () => port.postMessage("not_kept"),
    ),
  );
});

async function keep(page, files) {
  const cache = await caches.open(KEPT);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.map((file) => new URL(file, self.location.origin).href).filter((file) => !known.has(file));
  for (let at = 0; at < missing.length; at += 6)
    await Promise.all(missing.slice(at, at + 6).map((file) => cache.add(file).catch(() => undefined)));
  await cache.add(new Request(page, { credentials: "same-origin" }));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && GUIDE.test(pathname)) event.respondWith(page(request));
  else if (FILE.test(pathname)) event.respondWith(file(request));
});

/** The network's answer, or the kept page where there is none. A page that is no longer its reader's is forgotten. */
async function page(request) {
  const { kept, answer } = { kept: await keptOf(request), answer: fetch(request) };
  if (!kept) return answer;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const came = await Promise.race([answer, late]).catch(() => undefined);
  if (came && came.type !== "opaqueredirect" && came.status !== 404) return came;
  if (!came) return kept;
  await (await caches.open(KEPT)).delete(request, { ignoreSearch: true });
  return came;
}

/** Files of a build bear their contents in their name; a picture is asked for anew where there is a network. */
async function file(request) {
  const kept = await keptOf(request);
  if (!kept) return fetch(request);
  if (new URL(request.url).pathname.startsWith("/_next/")) return part(request, kept);
  return fetch(request).catch(() => part(request, kept));
}

const keptOf = async (request) => (await caches.open(KEPT)).match(request.url, { ignoreSearch: request.mode === "navigate", ignoreVary: true });

/** Films are asked for piece by piece. */
async function part(request, kept) {
  const [, from = "", to = ""] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  if (!from) return kept;
  const whole = await kept.arrayBuffer();
  const end = to ? Number(to) : whole.byteLength - 1;
  return new Response(whole.slice(Number(from), end + 1), {
    status: 206,
    headers: { "content-type": kept.headers.get("content-type") ?? "", "content-range": `bytes ${from}-${end}/${whole.byteLength}`, "accept-ranges": "bytes" },
  });
}
