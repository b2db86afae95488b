"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

const NOT_SOONER_THAN_MS = 2_000;

type News = { readonly stamp: string; readonly said: string | null };

/**
 * Asks whether anything is new while the page is looked at, and at once when the reader comes back to it, the network to the
 * reader, or the machine out of sleep. Only then the page is drawn again, and what is new is said, for those who listen too.
 */
export function OrderNews({ href, stamp, seconds, words }: { href: string; stamp: string; seconds: number; words: string }) {
  const router = useRouter();
  const [said, setSaid] = useState("");
  const seen = useRef(stamp);
  useEffect(() => {
    seen.current = stamp;
  }, [stamp]);
  useEffect(() => {
    let last = performance.now();
    let isAsking = false;
    const look = async () => {
      if (isAsking || document.visibilityState !== "visible" || performance.now() - last < NOT_SOONER_THAN_MS) return;
      isAsking = true;
      last = performance.now();
      const news = await ask(`${href}&seen=${encodeURIComponent(seen.current)}`);
      isAsking = false;
      if (!news?.said || news.stamp === seen.current) return;
      seen.current = news.stamp;
      setSaid(news.said);
      router.refresh();
    };
    const timer = setInterval(look, seconds * 1_000);
    const events = [
      [document, "visibilitychange"],
      [window, "online"],
      [window, "pageshow"],
      [window, "focus"],
    ] as const;
    for (const [on, name] of events) on.addEventListener(name, look);
    return () => {
      clearInterval(timer);
      for (const [on, name] of events) on.removeEventListener(name, look);
    };
  }, [router, href, seconds]);
  return (
    <p role="status" className={said ? "notice notice-info mt-4 print:hidden" : "sr-only"}>
      {said && (
        <span>
          <strong>{words}</strong> {said}
        </span>
      )}
    </p>
  );
}

/** Null: nothing new, or nobody there to ask; the next time will do. */
async function ask(address: string): Promise<News | null> {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return answer.status === 200 ? await answer.json() : null;
  } catch {
    return null;
  }
}
