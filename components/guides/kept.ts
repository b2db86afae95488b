import { KEPT_GUIDES, WORKER } from "@/components/layout/worker";

/** Everything this page was drawn with: its scripts, styles, type and pictures, and the ones it has yet to show. */
function filesOfPage(): string[] {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const named = [
    ...document.querySelectorAll<HTMLElement>("#guide img, #guide source, #guide track, #guide video, script[src], link[rel=stylesheet]"),
  ];
  const asked = named.flatMap((node) => ["src", "poster", "href"].flatMap((name) => node.getAttribute(name) ?? []));
  const addresses = [...loaded, ...asked].map((each) => new URL(each, location.href));
  const ours = addresses.filter(
    ({ origin, pathname }) => origin === location.origin && /^\/(_next\/static|pictures|media)\//.test(pathname),
  );
  return [...new Set(ours.map(({ origin, pathname, search }) => origin + pathname + search))];
}

/** Hands the page to the service worker, which keeps it for reading without a network. True once it is kept. */
export async function keepPage(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return false;
  await navigator.serviceWorker.register(WORKER);
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === "kept");
  });
  active?.postMessage({ page: location.pathname + location.search, files: filesOfPage() }, [port2]);
  return answer;
}

/** This guide alone; its pictures go with the rest at sign-out. */
export async function dropPage(): Promise<void> {
  await (await caches.open(KEPT_GUIDES)).delete(location.pathname, { ignoreSearch: true });
}
