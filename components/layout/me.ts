"use client";
import { useCallback, useSyncExternalStore } from "react";

/** What a cached page cannot know: whose browser this is, and what the server's clock says. */
export type Me = {
  readonly cartCount: number;
  readonly customer: { readonly name: string } | null;
  readonly serverMs: number;
  readonly readAt: number;
};

let me: Me | null = null;
let asked = false;
const watchers = new Set<() => void>();

async function ask(address: string): Promise<void> {
  const answer = await fetch(address, { headers: { accept: "application/json" } });
  if (!answer.ok) return;
  const { cartCount, customer } = (await answer.json()) as Pick<Me, "cartCount" | "customer">;
  me = { cartCount, customer, serverMs: Date.parse(answer.headers.get("date") ?? ""), readAt: performance.now() };
  for (const tell of watchers) tell();
}

function watch(address: string, tell: () => void): () => void {
  watchers.add(tell);
  if (!asked) {
    asked = true;
    const tryAsking = () => {
      ask(address).catch(() => undefined); // offline: the page stays as it was sent
    };
    tryAsking();
    window.addEventListener("cart:changed", tryAsking);
    window.addEventListener("pageshow", (event) => event.persisted && tryAsking());
  }
  return () => watchers.delete(tell);
}

/** Asked once a document, and again after `cart:changed`; null until the answer is there. The address is handed over: paths would travel whole. */
export const useMe = (address: string): Me | null =>
  useSyncExternalStore(
    useCallback((tell) => watch(address, tell), [address]),
    () => me,
    () => null,
  );
