import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveWish } from "@/lib/cart/actions";
import type { VariantFacts } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { placeOf } from "./place-of";

/** What somebody wanted to save before they signed in: one press, and it is on the list. */
export function WantedWish({ variant, locale }: { variant: VariantFacts; locale: string }) {
  const t = translator(locale, "cart.wishes");
  const name = [variant.name, variant.title].filter(Boolean).join(", ");
  return (
    <section aria-label={t("wantTitle", { name })} className="notice notice-info flex-col">
      <p className="font-semibold">{t("wantTitle", { name })}</p>
      <p>{t("want")}</p>
      <div className="flex flex-wrap gap-3">
        <ActionForm action={saveWish} labels={formLabels(locale)} hidden={{ variantId: variant.id }} className="flex flex-col gap-3">
          <SubmitButton busy={t("saving")}>{t("wantSave", { name })}</SubmitButton>
        </ActionForm>
        <LinkButton href={placeOf(variant, locale)} look="quiet">
          {t("wantBack")}
        </LinkButton>
      </div>
    </section>
  );
}
