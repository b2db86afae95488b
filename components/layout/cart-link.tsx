"use client";
import { Icon } from "@/components/ui/icon";
import { useMe } from "./me";

/** The way to the cart, and how much is in it once that is known; `counted` reads after the number. */
export function CartLink({ href, label, counted }: { href: string; label: string; counted: string }) {
  const count = useMe()?.cartCount ?? 0;
  return (
    <a href={href} className="head-link">
      <Icon name="cart" className="size-6" />
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
