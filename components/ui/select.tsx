"use client";
import { FieldFrame } from "./field-frame";
import { describedBy, useField } from "./form-context";

export type Option = { readonly value: string; readonly label: string };

export function Select({
  label,
  name,
  options,
  hint,
  required,
  defaultValue,
  empty,
  autoComplete,
}: {
  label: string;
  name: string;
  options: readonly Option[];
  hint?: string | undefined;
  required?: boolean;
  defaultValue?: string | undefined;
  /** A first line that chooses nothing, such as "Choose a topic". */
  empty?: string;
  autoComplete?: string;
}) {
  const field = useField(name, defaultValue);
  return (
    <FieldFrame id={field.id} label={label} hint={hint} problem={field.problem} optional={required ? undefined : field.labels?.optional}>
      {/* The key: React resets a form after its action but leaves a select's default where it was. */}
      <select
        key={field.kept}
        id={field.id}
        name={name}
        required={required}
        defaultValue={field.kept ?? ""}
        autoComplete={autoComplete}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={describedBy({ id: field.id, hint, problem: field.problem })}
        onBlur={(event) => field.check(event.currentTarget, true)}
        onChange={(event) => field.check(event.currentTarget, false)}
        className="control w-full"
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
