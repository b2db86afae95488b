"use client";
import { useEffect } from "react";

/** Tells the head of the page that the cart is another one now, so that its count is asked for again. */
export function CartChanged({ version }: { version: string }) {
  useEffect(() => {
    window.dispatchEvent(new CustomEvent("cart:changed", { detail: version }));
  }, [version]);
  return null;
}
