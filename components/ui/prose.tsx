import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Running text: at most 68 characters a line, headings and lists set for reading. */
export function Prose({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames("prose", className)}>{children}</div>;
}
