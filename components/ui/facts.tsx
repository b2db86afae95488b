import type { ReactNode } from "react";

export type Fact = { readonly term: string; readonly detail: ReactNode };

/** Facts as on a stock label: term and detail in mono, a hairline between. */
export function Facts({ facts, className }: { facts: readonly Fact[]; className?: string }) {
  return (
    <dl className={`facts ${className ?? ""}`}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
