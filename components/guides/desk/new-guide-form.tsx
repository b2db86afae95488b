import { SaveBar } from "@/components/admin/catalog/save-bar";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { addGuide } from "@/lib/guides/actions";
import { PURPOSES } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { type Localized, pick } from "@/lib/kernel/localized";

type Given = {
  readonly products: readonly { readonly handle: string; readonly name: Localized }[];
  readonly product: string | undefined;
  readonly staff: Pick<Staff, "roles" | "locale">;
};

/** What a new guide is about. */
export function NewGuideForm({ products, product, staff }: Given) {
  const t = translator(staff.locale, "guideDesk.begin");
  const purposes = translator(staff.locale, "guides.purposes");
  return (
    <ActionForm id="guide" action={addGuide} labels={formLabels(staff.locale)} className="flex max-w-text flex-col gap-5">
      <Select
        label={t("product")}
        name="product"
        required
        empty={t("choose")}
        options={products.map(({ handle, name }) => ({ value: handle, label: pick(name, staff.locale) }))}
        defaultValue={product ?? ""}
      />
      <Select
        label={t("purpose")}
        name="purpose"
        required
        options={PURPOSES.map((value) => ({ value, label: purposes(value) }))}
        defaultValue="setup"
      />
      <Field label={t("sku")} name="sku" hint={t("skuHint")} spellCheck={false} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t("boxFrom")} name="boxFrom" required inputMode="numeric" defaultValue="1" hint={t("boxHint")} />
        <Field label={t("boxTo")} name="boxTo" inputMode="numeric" />
      </div>
      <SaveBar staff={staff} busy={t("beginning")}>
        {t("begin")}
      </SaveBar>
    </ActionForm>
  );
}
