import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeLine } from "@/lib/cart/actions";
import type { CartLineView } from "@/lib/cart/model";
import { translator } from "@/lib/i18n/translator";

export function RemoveLine({ line, locale }: { line: CartLineView; locale: string }) {
  const t = translator(locale, "cart");
  return (
    <ActionForm action={removeLine} labels={formLabels(locale)} hidden={{ lineId: line.id }} className="contents">
      <SubmitButton look="quiet" className="text-sm">
        <span aria-hidden="true">{t("remove")}</span>
        <span className="sr-only">{t("removeName", { name: line.variant.name })}</span>
      </SubmitButton>
    </ActionForm>
  );
}
