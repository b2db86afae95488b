import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { setQuantity } from "@/lib/cart/actions";
import type { CartLineView } from "@/lib/cart/model";
import { translator } from "@/lib/i18n/translator";

/** Two buttons of one form, so that it works without script: each says which quantity follows from which. */
export function QuantityStepper({ line, locale }: { line: CartLineView; locale: string }) {
  const t = translator(locale, "cart");
  const { quantity, most, variant } = line;
  return (
    <ActionForm
      action={setQuantity}
      labels={formLabels(locale)}
      hidden={{ lineId: line.id, from: quantity }}
      className="flex flex-col gap-2"
    >
      <fieldset className="flex w-fit items-stretch rounded-sm border border-control bg-card">
        <legend className="sr-only">{t("quantity", { name: variant.name })}</legend>
        <StepButton icon="minus" to={quantity - 1} label={t("fewer", { name: variant.name })} isPossible={quantity > 1} />
        <output className="grid min-w-11 place-items-center border-control border-x font-mono text-sm">{quantity}</output>
        <StepButton icon="plus" to={quantity + 1} label={t("more", { name: variant.name })} isPossible={quantity < most} />
      </fieldset>
    </ActionForm>
  );
}

function StepButton({ icon, to, label, isPossible }: { icon: "minus" | "plus"; to: number; label: string; isPossible: boolean }) {
  if (!isPossible) {
    return (
      <span className="grid size-11 place-items-center text-line" aria-hidden="true">
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <SubmitButton look="quiet" name="quantity" value={String(to)} className="size-11 justify-center p-0">
      <Icon name={icon} />
      <span className="sr-only">{label}</span>
    </SubmitButton>
  );
}
