"use client";
import { useField } from "@/components/ui/form-context";

/** The button of one choice; after a refusal what was chosen stays chosen. */
export function PickRadio({
  name,
  value,
  place,
  sku,
  chosen,
}: {
  name: string;
  value: string;
  place: number;
  sku: string;
  chosen: boolean;
}) {
  const { kept } = useField(name);
  return (
    <input
      id={id}
      type="radio"
      name={name}
      value={value}
      data-at={place}
      data-sku={sku}
      defaultChecked={kept === undefined ? chosen : kept === value}
      className="sr-only"
    />
  );
}
