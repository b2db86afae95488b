import type { ReactNode } from "react";
import { store } from "@/store.config";

/** The few pages staff see before the house's frame: one sheet, one question. */
export function Entrance({
  title,
  lead,
  framed = false,
  children,
}: {
  title: string;
  lead: ReactNode;
  framed?: boolean;
  children: ReactNode;
}) {
  const Sheet = framed ? "div" : "main"; // inside the staff's frame there is a main already
  return (
    <Sheet id={framed ? undefined : "content"} className="mx-auto flex w-full max-w-120 flex-col gap-6 px-4 py-12">
      <p className="font-display font-extrabold text-lg uppercase tracking-[0.04em]">{store.name}</p>
      <div className="flex flex-col gap-6 rounded-card border-[1.5px] border-ink bg-card px-6 py-8">
        <header className="flex flex-col gap-3">
          <h1 className="font-display font-extrabold text-xl leading-tight tracking-[-0.02em]">{title}</h1>
          <p className="text-muted">{lead}</p>
        </header>
        {children}
      </div>
    </Sheet>
  );
}
