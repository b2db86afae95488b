"use client";
import type { ReactNode } from "react";
import { useMe } from "./me";

type CartLinkProps = { href: string; me: string; label: string; counted: string; children: ReactNode };

/** The way to the cart, and how much is in it once that is known; `counted` reads after the number, the icon is its child. */
export function CartLink({ href, me, label, counted, children }: CartLinkProps) {
  const count = useMe(me)?.cartCount ?? 0;
  return (
    <a href={href} className="head-link">
      {children}
      <span>{label}</span>
      {count > 0 && (
        <span className="cart-count">
          {count}
          <span className="sr-only"> {counted}</span>
        </span>
      )}
    </a>
  );
}
