import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import type { ButtonLook } from "@/components/ui/button-look";
import { SubmitButton } from "@/components/ui/submit-button";
import { addToCart } from "@/lib/cart/actions";
import { translator } from "@/lib/i18n/translator";
import { format, times } from "@/lib/kernel/money";
import type { NeedOffer } from "@/lib/supplements/rules/need-list";

type Props = {
  readonly offer: NeedOffer;
  /** How many go into the cart. */
  readonly quantity: number;
  /** What it is asked for, where that says more than its own name. */
  readonly words: "act.add" | "refill.again";
  readonly look?: ButtonLook;
  readonly locale: string;
};

/** One tap into the cart, with what it costs; nothing is ever in there by itself. */
export function AddOffer({ offer, quantity, words, look = "plain", locale }: Props) {
  const t = translator(locale, "supplements");
  const price = format(times(offer.price, quantity), locale);
  const label = words === "act.add" && quantity > 1 ? t("act.addMore", { count: quantity, price }) : t(words, { price });
  return (
    <ActionForm
      action={addToCart}
      labels={formLabels(locale)}
      hidden={{ variantId: offer.variantId, quantity }}
      className="flex flex-col gap-2"
    >
      <SubmitButton look={look} busy={t("act.adding")}>
        <span aria-hidden="true">{label}</span>
        <span className="sr-only">{t("act.named", { name: offer.name, label })}</span>
      </SubmitButton>
    </ActionForm>
  );
}
