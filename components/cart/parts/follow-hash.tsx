"use client";
import { useEffect } from "react";

/** Who came by a link within the shop has not told the browser which row is meant: styles ask it, not the address. */
export function FollowHash() {
  useEffect(() => {
    if (window.location.hash) window.location.replace(window.location.hash);
  }, []);
  return null;
}
