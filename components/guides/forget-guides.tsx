"use client";
import { useEffect } from "react";
import { GUIDE_MEMORY, KEPT_GUIDES } from "@/components/layout/worker";

/** Whoever signs out leaves nothing of their things on this device: kept guides go, and what was noted beside them. */
export function ForgetGuides({ form }: { form: string }) {
  useEffect(() => {
    const node = document.getElementById(form);
    node?.addEventListener("submit", forget);
    return () => node?.removeEventListener("submit", forget);
  }, [form]);
  return null;
}

function forget(): void {
  if ("caches" in window) void caches.delete(KEPT_GUIDES);
  for (const key of Object.keys(localStorage)) if (key.startsWith(GUIDE_MEMORY)) localStorage.removeItem(key);
}
