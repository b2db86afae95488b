"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = {
  readonly href: string;
  readonly also?: readonly string[];
  /** Only the place itself, none below it. */
  readonly exact?: boolean;
  readonly others: readonly string[];
  readonly children: ReactNode;
};

/** Says which place one is in, and places below it count, but for `others` that have an entry of their own. */
export function MenuLink({ href, also = [], exact = false, others, children }: Props) {
  const pathname = usePathname();
  const isAt = (place: string) => pathname === place || pathname.startsWith(`${place}/`);
  const here =
    (exact ? pathname === href : [href, ...also].some(isAt)) && !others.some((other) => other.length > href.length && isAt(other));
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
