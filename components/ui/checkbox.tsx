"use client";
import type { ReactNode } from "react";
import { FieldProblemLine } from "./field-frame";
import { describedBy, useField } from "./form-context";

/** Unticked unless the reader ticked it; nothing is agreed to in advance. */
export function Checkbox({
  label,
  name,
  value = "on",
  hint,
  required,
  defaultChecked = false,
}: {
  label: ReactNode;
  name: string;
  value?: string;
  hint?: string;
  required?: boolean;
  defaultChecked?: boolean;
}) {
  const { id: base, problem, refused, values } = useField(name);
  const id = value === "on" ? base : `${base}-${value}`;
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          required={required}
          defaultChecked={refused ? values[name] === value : defaultChecked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy({ id, hint, problem })}
          className="tick tick-square"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-2 ms-9 text-muted text-sm">
          {hint}
        </p>
      )}
      {problem && <FieldProblemLine id={id} problem={problem} />}
    </div>
  );
}
