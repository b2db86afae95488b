"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { useMe } from "./me";

type AccountLinkProps = { href: string; me: string; signIn: string; account: string; signedIn?: boolean | undefined; children: ReactNode };

/** One address for both: guests are asked to sign in there. `signedIn` is what the server knew; who has signed in since is asked. */
export function AccountLink({ href, me, signIn, account, signedIn, children }: AccountLinkProps) {
  const asked = useMe(me)?.customer;
  const known = useRef(signedIn);
  useEffect(() => {
    if (known.current === signedIn) return;
    known.current = signedIn;
    window.dispatchEvent(new Event("cart:changed")); // signed in or out without a new document: the cart is another one too
  }, [signedIn]);
  return (
    <a href={href} className="head-link">
      {children}
      <span>{signedIn || asked ? account : signIn}</span>
    </a>
  );
}
