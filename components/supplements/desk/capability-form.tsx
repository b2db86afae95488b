import { Pair } from "@/components/admin/catalog/pair";
import { Cells, Row } from "@/components/admin/catalog/row";
import { SaveBar } from "@/components/admin/catalog/save-bar";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { saveCapability } from "@/lib/supplements/actions/desk";
import { ATTRIBUTE_KINDS, type AttributeDefinition, CAPABILITY_KINDS } from "@/lib/supplements/model";
import type { StaffCapability } from "@/lib/supplements/queries/desk/capabilities";

const EMPTY_ROWS = 3;

/** Something that things can be asked for: its name, the question to people, and what there is to know of it. */
export function CapabilityForm({ capability, staff }: { capability: StaffCapability | null; staff: Pick<Staff, "roles" | "locale"> }) {
  const { locale } = staff;
  const t = translator(locale, "needs.capabilities");
  const rows = [...(capability?.attributes ?? []), ...Array<undefined>(EMPTY_ROWS).fill(undefined)];
  return (
    <ActionForm
      id="capability"
      action={saveCapability}
      labels={formLabels(locale)}
      hidden={{ version: capability?.version ?? 0, ...(capability && { key: capability.key }) }}
      className="flex flex-col gap-8"
    >
      {!capability && <Field label={t("key")} name="key" required spellCheck={false} hint={t("keyHint")} width="half" />}
      <Pair locale={locale} label={t("name")} name="name" value={capability?.name} required />
      <Pair locale={locale} label={t("question")} name="question" value={capability?.question} required />
      <Select
        label={t("kind")}
        name="kind"
        required
        options={CAPABILITY_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        defaultValue={capability?.kind ?? "thing"}
        hint={t("kindHint")}
      />
      <div>
        <Checkbox name="shared" label={t("shared")} hint={t("sharedHint")} defaultChecked={capability?.shared ?? false} />
        <Checkbox name="askable" label={t("askable")} hint={t("askableHint")} defaultChecked={capability?.askable ?? true} />
      </div>
      <Section title={t("attributes")}>
        <p className="max-w-text text-muted">{t("attributesHint")}</p>
        {rows.map((attribute, index) => (
          <AttributeRow key={attribute?.key ?? `new-${index}`} attribute={attribute} index={index} locale={locale} />
        ))}
      </Section>
      <SaveBar staff={staff} busy={t("saving")}>
        {t(capability ? "save" : "add")}
      </SaveBar>
    </ActionForm>
  );
}

type RowProps = { readonly attribute: AttributeDefinition | undefined; readonly index: number; readonly locale: string };

function AttributeRow({ attribute, index, locale }: RowProps) {
  const t = translator(locale, "needs.capabilities");
  const at = `attributes.${index}`;
  return (
    <Row legend={attribute?.key ?? t("newAttribute")}>
      <Pair locale={locale} label={t("attributeName")} name={`${at}.label`} value={attribute?.label} />
      <Cells>
        <Field label={t("key")} name={`${at}.key`} spellCheck={false} defaultValue={attribute?.key ?? ""} />
        <Select
          label={t("attributeKind")}
          name={`${at}.kind`}
          options={ATTRIBUTE_KINDS.map((value) => ({ value, label: t(`attributeKinds.${value}`) }))}
          defaultValue={attribute?.kind ?? "number"}
        />
        <Field label={t("unit")} name={`${at}.unit`} spellCheck={false} defaultValue={attribute?.unit ?? ""} />
      </Cells>
    </Row>
  );
}
