import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { editType } from "@/lib/catalog/actions";
import { SPEC_KINDS, type SpecDefinition } from "@/lib/catalog/model";
import type { StaffType } from "@/lib/catalog/queries/desk/types";
import { UNITS, unitName } from "@/lib/catalog/rules/units";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { Pair } from "./pair";
import { Cells, Row } from "./row";
import { SaveBar } from "./save-bar";

const EMPTY_ROWS = 3;

/** What every product of a type states: the questions its page of facts asks. */
export function TypeForm({ type, staff }: { type: StaffType | null; staff: Pick<Staff, "roles" | "locale"> }) {
  const t = translator(staff.locale, "desk.types");
  const rows = [...(type?.specs ?? []), ...Array<undefined>(EMPTY_ROWS).fill(undefined)];
  return (
    <ActionForm
      id="type"
      action={editType}
      labels={formLabels(staff.locale)}
      hidden={{ version: type?.version ?? 0, ...(type && { key: type.key }) }}
      className="flex flex-col gap-8"
    >
      {!type && <Field label={t("key")} name="key" required spellCheck={false} hint={t("keyHint")} width="half" />}
      <Pair locale={staff.locale} label={t("name")} name="name" value={type?.name} required />
      <Section title={t("facts")}>
        <p className="max-w-text text-muted">{t("factsHint")}</p>
        {rows.map((spec, index) => (
          <Fact key={spec?.key ?? `new-${index}`} spec={spec} index={index} locale={staff.locale} />
        ))}
      </Section>
      <SaveBar staff={staff} busy={t("saving")}>
        {type ? t("save") : t("addOne")}
      </SaveBar>
    </ActionForm>
  );
}

function Fact({ spec, index, locale }: { spec: SpecDefinition | undefined; index: number; locale: string }) {
  const t = translator(locale, "desk.types");
  const at = `specs.${index}`;
  return (
    <Row legend={spec?.key ?? t("new")}>
      <Pair locale={locale} label={t("label")} name={`${at}.label`} value={spec?.label} />
      <Cells>
        <Field
          label={t("factKey")}
          name={`${at}.key`}
          spellCheck={false}
          defaultValue={spec?.key ?? ""}
          hint={spec ? undefined : t("factKeyHint")}
        />
        <Select
          label={t("kind")}
          name={`${at}.kind`}
          options={SPEC_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={spec?.kind ?? "number"}
        />
        <Select
          label={t("unit")}
          name={`${at}.unit`}
          empty={t("noUnit")}
          options={Object.keys(UNITS).map((value) => ({ value, label: unitName(value, locale) }))}
          defaultValue={spec?.unit ?? ""}
        />
        <Select
          label={t("card")}
          name={`${at}.card`}
          empty={t("noCard")}
          options={(["value", "labelled"] as const).map((value) => ({ value, label: t(`cards.${value}`) }))}
          defaultValue={spec?.card ?? ""}
        />
        <Field label={t("position")} name={`${at}.position`} inputMode="numeric" defaultValue={spec ? String(index + 1) : ""} />
      </Cells>
    </Row>
  );
}
