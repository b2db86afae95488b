import type { ReactNode } from "react";
import { store } from "@/store.config";

/** One sheet with one question: staff's way in. `framed` where the house's frame stands around it already. */
export function Entrance({ title, lead, framed, children }: { title: string; lead: ReactNode; framed?: boolean; children: ReactNode }) {
  const sheet = (
    <div className="flex flex-col gap-6 rounded-card border-[1.5px] border-ink bg-card px-6 py-8">
      <header className="flex flex-col gap-3">
        <h1 className="font-display font-extrabold text-xl leading-tight tracking-[-0.02em]">{title}</h1>
        <p className="text-muted">{lead}</p>
      </header>
      {children}
    </div>
  );
  if (framed) return <div className="mx-auto w-full max-w-120 py-12">{sheet}</div>;
  return (
    <main id="content" className="mx-auto flex w-full max-w-120 flex-col gap-6 px-4 py-12">
      <p className="font-display font-extrabold text-brand text-xl tracking-[-0.02em]">{store.name}</p>
      {sheet}
    </main>
  );
}
