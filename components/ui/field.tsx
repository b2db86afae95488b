"use client";
import { FieldFrame } from "./field-frame";
import { describedBy, useField } from "./form-context";

export type FieldProps = {
  label: string;
  name: string;
  type?: "text" | "email" | "password" | "tel" | "number" | "date" | "datetime-local" | "search" | "url";
  hint?: string | undefined;
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search";
  required?: boolean;
  defaultValue?: string | undefined;
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  /** Narrow for codes and numbers whose length is known. */
  width?: "full" | "half" | "code";
  spellCheck?: boolean;
};

const WIDTHS = { full: "w-full", half: "w-full sm:max-w-80", code: "w-full max-w-40 font-mono" } as const;

export function Field({ label, name, type = "text", hint, required, defaultValue, width = "full", ...rest }: FieldProps) {
  const field = useField(name, defaultValue);
  return (
    <FieldFrame id={field.id} label={label} hint={hint} problem={field.problem} optional={required ? undefined : field.labels?.optional}>
      <input
        {...rest}
        id={field.id}
        name={name}
        type={type}
        required={required}
        defaultValue={type === "password" ? undefined : field.kept}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={describedBy({ id: field.id, hint, problem: field.problem })}
        onBlur={(event) => field.check(event.currentTarget, true)}
        onInput={(event) => field.check(event.currentTarget, false)}
        className={`control ${WIDTHS[width]}`}
      />
    </FieldFrame>
  );
}
