import { format, type Money } from "@/lib/kernel/money";
import { classNames } from "./class-names";

/** An amount as the reader's locale writes it, in mono. `zero` is said instead of nothing ("free"). */
export function Price({ value, locale, zero, className }: { value: Money; locale: string; zero?: string; className?: string }) {
  return (
    <span className={classNames("whitespace-nowrap font-mono tabular-nums", className)}>
      {zero !== undefined && value.amount === 0 ? zero : format(value, locale)}
    </span>
  );
}
