"use client";
import { FieldFrame } from "./field-frame";
import { describedBy, useField } from "./form-context";

export function TextArea({
  label,
  name,
  hint,
  required,
  defaultValue,
  rows = 5,
  maxLength,
}: {
  label: string;
  name: string;
  hint?: string | undefined;
  required?: boolean;
  defaultValue?: string | undefined;
  rows?: number;
  maxLength?: number;
}) {
  const field = useField(name, defaultValue);
  return (
    <FieldFrame id={field.id} label={label} hint={hint} problem={field.problem} optional={required ? undefined : field.labels?.optional}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        required={required}
        defaultValue={field.kept}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={describedBy({ id: field.id, hint, problem: field.problem })}
        onBlur={(event) => field.check(event.currentTarget, true)}
        onInput={(event) => field.check(event.currentTarget, false)}
        className="control w-full"
      />
    </FieldFrame>
  );
}
