"use client";
import type { ReactNode } from "react";
import { useMe } from "./me";

type AccountLinkProps = { href: string; me: string; signIn: string; account: string; children: ReactNode };

/** One address for both: guests are asked to sign in there. The icon is its child. */
export function AccountLink({ href, me, signIn, account, children }: AccountLinkProps) {
  return (
    <a href={href} className="head-link">
      {children}
      <span>{useMe(me)?.customer ? account : signIn}</span>
    </a>
  );
}
