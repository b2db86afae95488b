"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

const NOT_SOONER_THAN_MS = 5_000;

/** Looks again now and then, and at once when the reader comes back to the page or the network to the reader. */
export function QuietRefresh({ seconds }: { seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    let last = performance.now();
    const look = () => {
      if (document.visibilityState !== "visible" || performance.now() - last < NOT_SOONER_THAN_MS) return;
      last = performance.now();
      router.refresh();
    };
    const timer = setInterval(look, seconds * 1_000);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("online", look);
    window.addEventListener("pageshow", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("online", look);
      window.removeEventListener("pageshow", look);
    };
  }, [router, seconds]);
  return null;
}
