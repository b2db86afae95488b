"use client";
import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";

const SAID_FOR_MS = 2_500;

/** A number to read out, mark or copy. The button comes with script; without it the number is selected by one click. */
export function CopyNumber({ value, copy, copied }: { value: string; copy: string; copied: string }) {
  const [isReady, setReady] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setReady(Boolean(navigator.clipboard)), []);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <span className="select-all break-all font-semibold">{value}</span>
      {isReady && (
        <button
          type="button"
          className="button button-quiet min-h-6 gap-1 px-0 py-0 text-sm print:hidden"
          onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}
        >
          <Icon name={isCopied ? "check" : "copy"} />
          <span aria-live="polite">{isCopied ? copied : copy}</span>
        </button>
      )}
    </span>
  );
}
