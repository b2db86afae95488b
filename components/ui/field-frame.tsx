import type { ReactNode } from "react";
import { Icon } from "./icon";
import { unbroken } from "./unbroken";

/** Label, field, hint, problem: in this order, so that fields side by side stand on one line. */
export function FieldFrame({
  id,
  label,
  hint,
  problem,
  optional,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  optional?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-1" data-wrong={problem ? "" : undefined}>
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
        {optional && <span className="font-normal text-muted"> {optional}</span>}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {unbroken(hint)}
        </p>
      )}
      {problem && <FieldProblemLine id={id} problem={problem} />}
    </div>
  );
}

export function FieldProblemLine({ id, problem }: { id: string; problem: string }) {
  return (
    <p id={`${id}-problem`} className="flex items-start gap-1 text-danger text-sm">
      <Icon name="alert" className="mt-[3px]" />
      <span>{problem}</span>
    </p>
  );
}
