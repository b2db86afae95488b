import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Folded under its heading; opens without script, and is found by the browser's own search. */
export function Disclosure({
  title,
  index,
  id,
  open,
  level = 3,
  children,
}: {
  title: string;
  index?: string;
  id?: string;
  open?: boolean;
  /** Of its heading: one below what it stands under. */
  level?: 2 | 3;
  children: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <details id={id} className="group border-line border-b" open={open}>
      <summary className="flex min-h-14 cursor-pointer list-none items-baseline gap-3 py-3 [&::-webkit-details-marker]:hidden">
        {index && <span className="font-mono text-muted text-sm">{index}</span>}
        <Heading className="flex-1 font-bold font-display text-lg leading-snug group-hover:underline">{title}</Heading>
        <Icon name="plus" className="size-6 self-center group-open:rotate-45" />
      </summary>
      <div className={index ? "pb-6 ps-8" : "pb-6"}>{children}</div>
    </details>
  );
}
