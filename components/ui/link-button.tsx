import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-look";

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({
  href,
  children,
  look = "plain",
  wide,
  className,
  download,
}: {
  href: string;
  children: ReactNode;
  look?: ButtonLook;
  wide?: boolean;
  className?: string;
  /** A file or another site: left to the browser. */
  download?: boolean;
}) {
  const shown = buttonClass(look, wide, className);
  if (download || !href.startsWith("/") || href.startsWith("/api/")) {
    return (
      <a href={href} className={shown} download={download}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={shown}>
      {children}
    </Link>
  );
}
