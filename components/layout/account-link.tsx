"use client";
import { Icon } from "@/components/ui/icon";
import { useMe } from "./me";

/** One address for both: guests are asked to sign in there. */
export function AccountLink({ href, signIn, account }: { href: string; signIn: string; account: string }) {
  return (
    <a href={href} className="head-link">
      <Icon name="person" className="size-6" />
      <span>{useMe()?.customer ? account : signIn}</span>
    </a>
  );
}
