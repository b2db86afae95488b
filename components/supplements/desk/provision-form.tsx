import { SaveBar } from "@/components/admin/catalog/save-bar";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { translator } from "@/lib/i18n/translator";
import { saveProvision } from "@/lib/supplements/actions/desk";
import type { StaffProvision } from "@/lib/supplements/queries/desk/product";
import { writeAttributes } from "@/lib/supplements/rules/written";
import { type Editing, Evidence, hiddenOf, VariantSelect } from "./row-frame";

type Props = Editing<StaffProvision> & { readonly capabilities: readonly Option[] };

/** What a thing can do for others, and what it is like in that. */
export function ProvisionForm({ row, product, capabilities, staff }: Props) {
  const { locale } = staff;
  const t = translator(locale, "needs.provision");
  return (
    <ActionForm
      id="provision"
      action={saveProvision}
      labels={formLabels(locale)}
      hidden={hiddenOf(row, product)}
      className="flex flex-col gap-6"
    >
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <Select
          label={t("what")}
          name="capability"
          required
          empty={t("choose")}
          options={capabilities}
          defaultValue={row?.capability ?? ""}
        />
        <VariantSelect product={product} value={row?.variantId} locale={locale} />
      </div>
      <Field
        label={t("quantity")}
        name="quantity"
        inputMode="numeric"
        width="code"
        required
        hint={t("quantityHint")}
        defaultValue={String(row?.quantity ?? 1)}
      />
      <TextArea
        label={t("attributes")}
        name="attributes"
        rows={4}
        hint={t("attributesHint")}
        defaultValue={writeAttributes(row?.attributes ?? {})}
      />
      <Evidence source={row?.source} isVerified={row?.verifiedAt != null} locale={locale} />
      <SaveBar staff={staff} busy={t("saving")}>
        {t(row ? "save" : "add")}
      </SaveBar>
    </ActionForm>
  );
}
