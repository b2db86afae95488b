"use client";
import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";

/** Prints this page; without script the browser's own menu does. */
export function PrintButton({ label }: { label: string }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!isReady) return null;
  return (
    <button type="button" onClick={() => window.print()} className="button button-quiet print:hidden">
      <Icon name="print" />
      {label}
    </button>
  );
}
