import Link from "next/link";

export type Step = {
  readonly key: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly state: "done" | "now" | "later";
};

/** Where one stands in a row of pages; finished ones lead back. */
export function Steps({
  steps,
  label,
  done,
}: {
  steps: readonly Step[];
  /** Name of the list: "Steps of the checkout". */
  label: string;
  /** Said before finished ones, for those who cannot see the mark. */
  done: string;
}) {
  return (
    <nav aria-label={label}>
      <ol className="steps">
        {steps.map((step, index) => (
          <li key={step.key} data-state={step.state} aria-current={step.state === "now" ? "step" : undefined}>
            <span className="font-mono text-xs" aria-hidden="true">
              {String(index + 1).padStart(2, "0")}
            </span>
            {step.state === "done" && <span className="sr-only">{done}: </span>}
            {step.href && step.state === "done" ? (
              <Link href={step.href} prefetch={false} className="link">
                {step.label}
              </Link>
            ) : (
              <span>{step.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
