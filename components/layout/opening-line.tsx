"use client";
import { useEffect, useState } from "react";
import { useMe } from "./me";

/** A window in milliseconds since 1970 with its two sentences, already in the reader's words. */
export type OpeningSpan = { readonly opens: number; readonly closes: number; readonly open: string; readonly answers: string };

const lineAt = (spans: readonly OpeningSpan[], now: number): (OpeningSpan & { isOpen: boolean }) | undefined => {
  const next = spans.find((span) => span.closes > now);
  return next && { ...next, isOpen: next.opens <= now };
};

/**
 * "Open now, until 18:00". The server has said it already; a page that lay in some cache is put right here, by the
 * server's clock and not the reader's.
 */
export function OpeningLine({
  me: address,
  spans,
  aheadMs,
  sentAt,
  otherwise,
}: {
  me: string;
  spans: readonly OpeningSpan[];
  aheadMs: number;
  /** The shop's time when the page was made. */
  sentAt: number;
  otherwise: string;
}) {
  const [now, setNow] = useState(sentAt);
  const me = useMe(address);
  useEffect(() => {
    if (!me || Number.isNaN(me.serverMs)) return;
    const look = () => setNow(me.serverMs + (performance.now() - me.readAt) + aheadMs);
    look();
    const timer = setInterval(look, 30_000);
    return () => clearInterval(timer);
  }, [me, aheadMs]);
  const line = lineAt(spans, now);
  return (
    <span className="inline-flex items-center gap-2 print:hidden">
      <span
        aria-hidden="true"
        className={`size-3 flex-none rounded-pill border-[1.5px] ${line?.isOpen ? "border-ok bg-ok" : "border-control"}`}
      />
      <span>{line ? (line.isOpen ? line.open : line.answers) : otherwise}</span>
    </span>
  );
}
