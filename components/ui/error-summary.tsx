"use client";
import { useEffect, useRef, useState } from "react";
import type { FieldProblem, FormState } from "@/lib/kernel/form";
import { fieldId } from "./form-context";
import { Icon } from "./icon";

/** Takes focus when a form comes back refused; each problem of a field leads to it. */
export function ErrorSummary({
  state,
  prefix,
  heading,
  still,
}: {
  state: FormState;
  prefix: string;
  heading: string;
  /** Leaves focus where it is. */
  still?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    setNames(Object.fromEntries(state.problems.flatMap(({ field }) => (field ? [[field, labelOf(fieldId(prefix, field))]] : []))));
    if (!still) box.current?.focus();
  }, [state, prefix, still]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-refused">
      <Icon name="alert" className="mt-1" />
      <div className="flex min-w-0 flex-col gap-1">
        {state.problems.length > 1 && <p className="font-semibold">{heading}</p>}
        {state.problems.map((problem) => (
          <ProblemLine key={`${problem.field}/${problem.message}`} problem={problem} prefix={prefix} name={names[problem.field ?? ""]} />
        ))}
      </div>
    </div>
  );
}

function ProblemLine({ problem, prefix, name }: { problem: FieldProblem; prefix: string; name: string | undefined }) {
  if (!problem.field) return <p>{problem.message}</p>;
  return (
    <p>
      <a href={`#${fieldId(prefix, problem.field)}`} className="link">
        {name ? `${name}: ${problem.message}` : problem.message}
      </a>
    </p>
  );
}

/** The field's own label, without the word that it may be left empty. */
function labelOf(id: string): string {
  const field = document.getElementById(id);
  const label = field?.querySelector("legend") ?? document.querySelector(`label[for="${id}"]`) ?? field?.closest("label");
  const [words] = [...(label?.childNodes ?? [])].map((node) => node.textContent?.trim()).filter(Boolean);
  return words ?? "";
}
