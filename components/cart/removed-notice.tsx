import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { addToCart } from "@/lib/cart/actions";
import { translator } from "@/lib/i18n/translator";

/** What was just taken out, and the way back. */
export function RemovedNotice({
  variantId,
  quantity,
  name,
  locale,
}: {
  variantId: string;
  quantity: number;
  name: string;
  locale: string;
}) {
  const t = translator(locale, "cart");
  return (
    <div role="status" className="notice notice-done flex-wrap items-center justify-between">
      <p>{t("removed", { name })}</p>
      <ActionForm action={addToCart} labels={formLabels(locale)} hidden={{ variantId, quantity }} className="flex-none">
        <SubmitButton look="quiet" busy={t("puttingBack")}>
          {t("putBack")}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
