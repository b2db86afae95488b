import type { ReactNode } from "react";

/** What will be here, and one thing to do. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-card border-[1.5px] border-control border-dashed px-6 py-8">
      <p className="font-display font-bold text-lg leading-snug">{title}</p>
      {children && <div className="max-w-text text-muted">{children}</div>}
      {action}
    </div>
  );
}
