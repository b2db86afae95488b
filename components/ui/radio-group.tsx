"use client";
import type { ReactNode } from "react";
import { FieldProblemLine } from "./field-frame";
import { describedBy, useField } from "./form-context";

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  /** Under the label: what follows from choosing it. */
  readonly hint?: ReactNode;
  /** At the line's end: a price, a date. */
  readonly aside?: ReactNode;
  /** Why it cannot be chosen; it then stays visible but disabled. */
  readonly refused?: string;
};

/** Real radio buttons, one line each, so that they work by keyboard and without script. */
export function RadioGroup({
  legend,
  name,
  choices,
  hint,
  defaultValue,
  required,
  hideLegend,
}: {
  legend: string;
  name: string;
  choices: readonly Choice[];
  hint?: string;
  defaultValue?: string | undefined;
  required?: boolean;
  hideLegend?: boolean;
}) {
  const { id, kept, problem } = useField(name, defaultValue);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy({ id, hint, problem })} className="flex flex-col gap-2">
      <legend className={hideLegend ? "sr-only" : "mb-1 font-semibold text-sm"}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.value} className="choice" data-refused={choice.refused ? "" : undefined}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            required={required}
            defaultChecked={kept === choice.value}
            disabled={Boolean(choice.refused)}
            className="tick"
          />
          <ChoiceText choice={choice} />
        </label>
      ))}
      {problem && <FieldProblemLine id={id} problem={problem} />}
    </fieldset>
  );
}

function ChoiceText({ choice }: { choice: Choice }) {
  const under = choice.refused ?? choice.hint;
  return (
    <>
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="text-balance font-semibold">{choice.label}</span>
        {under && <span className="text-pretty text-muted text-sm">{under}</span>}
      </span>
      {choice.aside && <span className="font-mono text-sm tabular-nums">{choice.aside}</span>}
    </>
  );
}
