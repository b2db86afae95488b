"use client";
import { FieldProblemLine } from "@/components/ui/field-frame";
import { describedBy, useField } from "@/components/ui/form-context";

/** How many, as a short list. Its problem is a line of its own under whatever stands beside it in the grid. */
export function QuantityField({ label, name, quantities }: { label: string; name: string; quantities: readonly number[] }) {
  const { id, kept, problem } = useField(name, "1");
  return (
    <>
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="font-semibold text-sm">
          {label}
        </label>
        {/* The key: React resets a form after its action but leaves a select's default where it was. */}
        <select
          key={kept}
          id={id}
          name={name}
          defaultValue={kept}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy({ id, problem })}
          className="control pe-9 font-mono"
        >
          {quantities.map((quantity) => (
            <option key={quantity}>{quantity}</option>
          ))}
        </select>
      </div>
      {problem && (
        <div className="order-last col-span-full">
          <FieldProblemLine id={id} problem={problem} />
        </div>
      )}
    </>
  );
}
