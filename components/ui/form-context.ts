"use client";
import { createContext, useContext, useState } from "react";
import { type FormState, IDLE, problemOf } from "@/lib/kernel/form";

/** The words a form needs of its own; `formLabels(locale)` in components/layout gives them. */
export type FormLabels = {
  /** Heading over the list of problems. */
  readonly problems: string;
  readonly optional: string | undefined;
  readonly required: string;
  readonly emailInvalid: string;
};

type FormContext = { readonly state: FormState; readonly prefix: string; readonly labels: FormLabels | null };

export const FormStateContext = createContext<FormContext>({ state: IDLE, prefix: "", labels: null });

export const fieldId = (prefix: string, name: string): string => `${prefix}${name.replace(/\W+/g, "-")}`;

export type Described = {
  readonly id: string;
  readonly name: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
};

/** What one field knows: its id, the value to show again, its problem, and whether the reader has touched it since. */
export function useField(name: string, given?: string | undefined) {
  const { state, prefix, labels } = useContext(FormStateContext);
  const [checked, setChecked] = useState<{ readonly state: FormState; readonly problem: string | undefined } | null>(null);
  const own = checked?.state === state ? checked : null;
  const problem = own ? own.problem : problemOf(state, name);
  const refused = state.status === "refused";
  return {
    id: fieldId(prefix, name),
    labels,
    problem,
    refused,
    kept: refused ? (state.values[name] ?? (name in state.values ? "" : given)) : given,
    values: state.values,
    /** Checked once more when the reader leaves the field, and at each stroke once it was wrong. */
    check: (input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, leaving: boolean) => {
      if (!labels || (!leaving && !problem)) return;
      if (leaving && !problem && input.value === "") return;
      setChecked({ state, problem: wordsFor(input.validity, labels) });
    },
  };
}

function wordsFor(validity: ValidityState, labels: FormLabels): string | undefined {
  if (validity.valueMissing) return labels.required;
  return validity.typeMismatch ? labels.emailInvalid : undefined;
}

export const describedBy = ({ id, hint, problem }: Pick<Described, "id" | "hint" | "problem">): string | undefined =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined;
