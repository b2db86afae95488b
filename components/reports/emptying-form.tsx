import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { beginEmptyShop } from "@/lib/reports/actions";
import { store } from "@/store.config";

/** The end of the demo, with the shop's name typed before anything happens. */
export function EmptyingForm({ locale }: { locale: string }) {
  const t = translator(locale, "reports.emptying");
  return (
    <div className="flex max-w-text flex-col gap-6">
      <p>{t("after")}</p>
      <ActionForm action={beginEmptyShop} labels={formLabels(locale)} id="empty-shop">
        <Field label={t("field", { shop: store.name })} name="shop" required autoComplete="off" spellCheck={false} />
        <div>
          <SubmitButton look="danger" busy={t("busy")}>
            {t("act")}
          </SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
