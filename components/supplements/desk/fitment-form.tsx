import { Pair } from "@/components/admin/catalog/pair";
import { SaveBar } from "@/components/admin/catalog/save-bar";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { translator } from "@/lib/i18n/translator";
import { saveFitment } from "@/lib/supplements/actions/desk";
import { FITMENT_VERDICTS } from "@/lib/supplements/model";
import type { StaffFitment } from "@/lib/supplements/queries/desk/product";
import { type Editing, Evidence, hiddenOf, VariantSelect } from "./row-frame";

/** What was found when two things were tried together. */
export function FitmentForm({ row, product, staff }: Editing<StaffFitment>) {
  const { locale } = staff;
  const t = translator(locale, "needs.fitment");
  return (
    <ActionForm
      id="fitment"
      action={saveFitment}
      labels={formLabels(locale)}
      hidden={hiddenOf(row, product)}
      className="flex flex-col gap-6"
    >
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <VariantSelect product={product} value={row?.variantId} locale={locale} />
        <Field label={t("with")} name="to" required spellCheck={false} hint={t("withHint")} defaultValue={row?.to ?? ""} />
        <Select
          label={t("verdict")}
          name="verdict"
          required
          options={FITMENT_VERDICTS.map((value) => ({ value, label: t(`verdicts.${value}`, { adapter: "" }) }))}
          defaultValue={row?.verdict ?? "fits"}
        />
        <Field label={t("adapter")} name="adapter" spellCheck={false} hint={t("adapterHint")} defaultValue={row?.adapter ?? ""} />
      </div>
      <Pair locale={locale} label={t("reason")} name="reason" value={row?.reason} required />
      <Evidence source={row?.source} isVerified={row?.verifiedAt != null} locale={locale} />
      <SaveBar staff={staff} busy={t("saving")}>
        {t(row ? "save" : "add")}
      </SaveBar>
    </ActionForm>
  );
}
