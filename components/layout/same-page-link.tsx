"use client";
import type { ReactNode } from "react";

/** Leads to this very page in another locale; without script to that locale's first page. */
export function SamePageLink({
  href,
  from,
  to,
  lang,
  className,
  children,
}: {
  href: string;
  /** This locale's prefix in addresses, and that one's. */
  from: string;
  to: string;
  lang: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      lang={lang}
      hrefLang={lang}
      className={className}
      onClick={(event) => {
        const { pathname, search } = window.location;
        const here = from && (pathname === from || pathname.startsWith(`${from}/`)) ? pathname.slice(from.length) : pathname;
        event.currentTarget.href = `${to}${here === "/" && to ? "" : here}${search}`;
      }}
    >
      {children}
    </a>
  );
}
