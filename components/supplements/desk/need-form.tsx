import { Pair } from "@/components/admin/catalog/pair";
import { SaveBar } from "@/components/admin/catalog/save-bar";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { type Option, Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { translator } from "@/lib/i18n/translator";
import { saveNeed } from "@/lib/supplements/actions/desk";
import { NEED_KINDS } from "@/lib/supplements/model";
import type { StaffNeed } from "@/lib/supplements/queries/desk/product";
import { writeRules, writeWhen } from "@/lib/supplements/rules/written";
import { type Editing, Evidence, hiddenOf, Side, VariantSelect } from "./row-frame";

type Props = Editing<StaffNeed> & { readonly capabilities: readonly Option[] };

/** What a thing takes: of what, how many, what it must be, and when it is needed at all. */
export function NeedForm({ row, product, capabilities, staff }: Props) {
  const { locale } = staff;
  const t = translator(locale, "needs.need");
  return (
    <ActionForm id="need" action={saveNeed} labels={formLabels(locale)} hidden={hiddenOf(row, product)} className="flex flex-col gap-8">
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <Select
          label={t("kind")}
          name="kind"
          required
          options={NEED_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={row?.kind ?? "required_to_use"}
          hint={t("kindHint")}
        />
        <VariantSelect product={product} value={row?.variantId} locale={locale} />
        <Select
          label={t("capability")}
          name="capability"
          empty={t("noCapability")}
          options={capabilities}
          defaultValue={row?.capability ?? ""}
          hint={t("capabilityHint")}
        />
        <Field label={t("to")} name="to" spellCheck={false} defaultValue={row?.to ?? ""} hint={t("toHint")} />
      </div>
      <Pair locale={locale} label={t("why")} name="why" value={row?.why} required />
      <Numbers row={row} locale={locale} />
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <TextArea label={t("rules")} name="rules" rows={4} hint={t("rulesHint")} defaultValue={writeRules(row?.rules ?? [])} />
        <TextArea label={t("onlyWhen")} name="onlyWhen" rows={4} hint={t("onlyWhenHint")} defaultValue={writeWhen(row?.onlyWhen ?? [])} />
      </div>
      <Lasting row={row} locale={locale} />
      <Evidence source={row?.source} isVerified={row?.verifiedAt != null} locale={locale} />
      <SaveBar staff={staff} busy={t("saving")}>
        {t(row ? "save" : "add")}
      </SaveBar>
    </ActionForm>
  );
}

type Part = { readonly row: StaffNeed | null; readonly locale: string };

function Numbers({ row, locale }: Part) {
  const t = translator(locale, "needs.need");
  const number = (name: string, value: number | null | undefined) => (
    <Field label={t(name)} name={name} inputMode="numeric" width="code" defaultValue={value == null ? "" : String(value)} />
  );
  return (
    <Side>
      {number("quantity", row?.quantity ?? 1)}
      {number("inBox", row?.inBox ?? 0)}
      {number("inBoxSince", row?.inBoxSince ?? 1)}
      {number("inBoxUntil", row?.inBoxUntil)}
      {number("position", row?.position ?? 0)}
    </Side>
  );
}

function Lasting({ row, locale }: Part) {
  const t = translator(locale, "needs.need");
  const number = (value: number | undefined) => (value === undefined ? "" : String(value));
  return (
    <Section title={t("lasts")}>
      <p className="max-w-text text-muted">{t("lastsHint")}</p>
      <Side>
        <Field label={t("days")} name="lasts.days" inputMode="decimal" width="code" defaultValue={number(row?.lasts?.days)} />
        <Field label={t("spread")} name="lasts.spread" inputMode="decimal" width="code" defaultValue={number(row?.lasts?.spread)} />
      </Side>
      <Pair locale={locale} label={t("basis")} name="lasts.basis" value={row?.lasts?.basis} />
    </Section>
  );
}
