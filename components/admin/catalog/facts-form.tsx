import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Range, SpecDefinition, SpecValue } from "@/lib/catalog/model";
import { unitName } from "@/lib/catalog/rules/units";
import { translator } from "@/lib/i18n/translator";
import { type Localized, pick } from "@/lib/kernel/localized";
import { Pair } from "./pair";
import { Cells } from "./row";
import type { SectionProps } from "./sections";
import { typedNumber } from "./typed";

/** One field for each fact that the type asks, in the shape of its kind. */
export function FactsForm({ product: { content, definitions, typeName }, staff }: SectionProps) {
  const t = translator(staff.locale, "desk.facts");
  const short = definitions.filter(({ kind }) => kind !== "text" && kind !== "languages");
  const long = definitions.filter(({ kind }) => kind === "text" || kind === "languages");
  const given = (definition: SpecDefinition) => ({
    definition,
    value: content.specs[definition.key] as SpecValue | undefined,
    locale: staff.locale,
  });
  return (
    <>
      <p className="max-w-text text-muted">{t("lead", { type: pick(typeName, staff.locale) })}</p>
      <Cells>
        {short.map((definition) => (
          <ShortFact key={definition.key} {...given(definition)} />
        ))}
      </Cells>
      {long.map((definition) => (
        <LongFact key={definition.key} {...given(definition)} />
      ))}
    </>
  );
}

type Given = { readonly definition: SpecDefinition; readonly value: SpecValue | undefined; readonly locale: string };

function ShortFact({ definition: { key, label, kind, unit }, value, locale }: Given) {
  const t = translator(locale, "desk.facts");
  const name = `specs.${key}`;
  const words = unit ? t("withUnit", { label: pick(label, locale), unit: unitName(unit, locale) }) : pick(label, locale);
  if (kind === "flag")
    return (
      <Select
        label={words}
        name={name}
        required
        empty={t("choose")}
        options={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
        defaultValue={value === undefined ? "" : value ? "yes" : "no"}
      />
    );
  if (kind === "number") return <Field label={words} name={name} required inputMode="decimal" defaultValue={typedNumber(value, locale)} />;
  const range = value as Range | undefined;
  return (
    <div className="col-span-2 grid grid-cols-2 gap-4">
      <Field
        label={t("from", { label: words })}
        name={`${name}.from`}
        required
        inputMode="decimal"
        defaultValue={typedNumber(range?.from, locale)}
      />
      <Field label={t("to")} name={`${name}.to`} required inputMode="decimal" defaultValue={typedNumber(range?.to, locale)} />
    </div>
  );
}

function LongFact({ definition: { key, label, kind }, value, locale }: Given) {
  const t = translator(locale, "desk.facts");
  const words = pick(label, locale);
  if (kind === "text") return <Pair locale={locale} label={words} name={`specs.${key}`} value={value as Localized | undefined} required />;
  return (
    <Field
      label={words}
      name={`specs.${key}`}
      required
      spellCheck={false}
      hint={t("languagesHint")}
      defaultValue={Array.isArray(value) ? value.join(", ") : ""}
      width="half"
    />
  );
}
