import type { Ground } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import type { Picture as Shown } from "@/lib/catalog/model";
import { PickRadio } from "./pick-radio";

export type PickerChoice = {
  readonly place: number;
  readonly variantId: string;
  readonly sku: string;
  readonly label: string;
  /** Its own price where prices differ, or how few are left. */
  readonly note: string | null;
  readonly soldOut: boolean;
  readonly picture: Shown | null;
};
export type PickerLine = { readonly head: string | null; readonly picture: Shown | null; readonly choices: readonly PickerChoice[] };

type Props = {
  readonly legend: string;
  readonly name: string;
  readonly lines: readonly PickerLine[];
  readonly first: number;
  readonly ground: Ground;
};

/** Real radio buttons, one a variant: each with its own price and stock. They work by keyboard, without script and in any form. */
export function VariantPicker({ legend, name, lines, first, ground }: Props) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 font-semibold text-sm">{legend}</legend>
      {lines.map((line) => (
        <div key={line.head ?? "all"} className={line.head === null ? "pick-line" : "pick-line pick-line-headed"}>
          {line.head !== null && (
            <p className="pick-head">
              {line.picture && <Picture {...line.picture} ground={ground} alt="" sizes="48px" className="pick-picture" />}
              <span>{line.head}</span>
            </p>
          )}
          {line.choices.map((choice) => (
            <Choice key={choice.variantId} {...{ choice, name, ground, head: line.head, checked: choice.place === first }} />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

function Choice({
  choice,
  name,
  ground,
  head,
  checked,
}: {
  choice: PickerChoice;
  name: string;
  ground: Ground;
  head: string | null;
  checked: boolean;
}) {
  return (
    <label htmlFor={`pick-${choice.place}`} className="pick" data-out={choice.soldOut ? "" : undefined}>
      <PickRadio id={`pick-${choice.place}`} name={name} value={choice.variantId} place={choice.place} sku={choice.sku} chosen={checked} />
      {choice.picture && <Picture {...choice.picture} ground={ground} alt="" sizes="96px" className="pick-picture" />}
      <span className="pick-words">
        <span className="pick-label">
          {head !== null && <span className="sr-only">{head}, </span>}
          {choice.label}
        </span>
        {choice.note && <span className="pick-note">{choice.note}</span>}
      </span>
    </label>
  );
}
