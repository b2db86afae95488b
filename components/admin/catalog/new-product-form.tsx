import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { addProduct } from "@/lib/catalog/actions";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { SaveBar } from "./save-bar";

export function NewProductForm({ staff, types }: { staff: Pick<Staff, "roles" | "locale">; types: readonly Option[] }) {
  const t = translator(staff.locale, "desk.begin");
  return (
    <ActionForm id="begin" action={addProduct} labels={formLabels(staff.locale)} className="flex max-w-text flex-col gap-6">
      <Field label={t("nameEn")} name="nameEn" required />
      <Field label={t("nameDe")} name="nameDe" required />
      <Field label={t("brand")} name="brand" required />
      <Field label={t("handle")} name="handle" required spellCheck={false} hint={t("handleHint")} />
      <Select label={t("type")} name="type" required options={types} empty={t("chooseType")} hint={t("typeHint")} />
      <SaveBar staff={staff} busy={t("adding")}>
        {t("add")}
      </SaveBar>
    </ActionForm>
  );
}
