"use client";
import { useField } from "@/components/ui/form-context";

type Props = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly place: number;
  readonly sku: string;
  readonly chosen: boolean;
};

/** The button of one choice; after a refusal what was chosen stays chosen. */
export function PickRadio({ id, name, value, place, sku, chosen }: Props) {
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
