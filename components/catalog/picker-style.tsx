import { pickerStyles } from "@/lib/catalog/rules/picking";

/** Needed once on a page with an element of class `picker` around the radio buttons and all that follows them. */
export function PickerStyle({ count, first }: { count: number; first: number }) {
  if (count < 2) return null;
  return (
    <style href={`picker-${count}-${first}`} precedence="low">
      {pickerStyles(count, first)}
    </style>
  );
}
