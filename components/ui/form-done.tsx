"use client";
import { useEffect, useRef } from "react";
import { Notice } from "./notice";

/** What was done, where the reader's eye and keyboard are led after sending. */
export function FormDone({ message }: { message: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="done">{message}</Notice>
    </div>
  );
}
