"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** Says which place one is in, and places below it count, but for `others` that have an entry of their own. */
export function MenuLink({ href, others, children }: { href: string; others: readonly string[]; children: ReactNode }) {
  const pathname = usePathname();
  const isAt = (place: string) => pathname === place || pathname.startsWith(`${place}/`);
  const here = isAt(href) && !others.some((other) => other.length > href.length && isAt(other));
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? "page" : undefined}
      className="flex min-h-9 items-center border-transparent border-s-[3px] ps-2 text-sm hover:underline aria-[current=page]:border-brand aria-[current=page]:font-semibold"
    >
      {children}
    </Link>
  );
}
