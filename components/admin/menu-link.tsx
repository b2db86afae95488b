"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** Says which place one is in, and places below it count. */
export function MenuLink({ href, exact = false, children }: { href: string; exact?: boolean; children: ReactNode }) {
  const pathname = usePathname();
  const here = pathname === href || (!exact && pathname.startsWith(`${href}/`));
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
