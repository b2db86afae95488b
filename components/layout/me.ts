"use client";
import { useSyncExternalStore } from "react";
import { paths } from "@/lib/platform/paths";

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

async function ask(): Promise<void> {
  const answer = await fetch(paths.api.me(), { headers: { accept: "application/json" } });
  if (!answer.ok) return;
  const { cartCount, customer } = (await answer.json()) as Pick<Me, "cartCount" | "customer">;
  me = { cartCount, customer, serverMs: Date.parse(answer.headers.get("date") ?? ""), readAt: performance.now() };
  for (const tell of watchers) tell();
}

const tryAsking = () => {
  ask().catch(() => undefined); // offline: the page stays as it was sent
};

function watch(tell: () => void): () => void {
  watchers.add(tell);
  if (!asked) {
    asked = true;
    tryAsking();
    window.addEventListener("cart:changed", tryAsking);
    window.addEventListener("pageshow", (event) => event.persisted && tryAsking());
  }
  return () => watchers.delete(tell);
}

/** Asked once a document, and again after `cart:changed`; null until the answer is there. */
export const useMe = (): Me | null =>
  useSyncExternalStore(
    watch,
    () => me,
    () => null,
  );
