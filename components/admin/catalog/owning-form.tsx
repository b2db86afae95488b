import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import type { Ownership, ProductPart, YearlySupply } from "@/lib/catalog/model";
import { typedFits } from "@/lib/catalog/rules/desk/fits";
import { PART_GRAMS } from "@/lib/catalog/rules/parts";
import { translator } from "@/lib/i18n/translator";
import { Pair } from "./pair";
import { Cells, Row } from "./row";
import type { SectionProps } from "./sections";
import { typedAmount, typedNumber } from "./typed";

const EMPTY_ROWS = 2;
const withEmpty = <T,>(rows: readonly T[]): (T | undefined)[] => [...rows, ...Array<undefined>(EMPTY_ROWS).fill(undefined)];
const SCHEMES = { "fr-repairability": "schemes.repairability", "fr-durability": "schemes.durability" } as const;

export function OwningForm({ product: { content }, staff: { locale } }: SectionProps) {
  const t = translator(locale, "desk.owning");
  const own = content.ownership as Ownership;
  return (
    <>
      <Section title={t("figures")}>
        <Figures own={own} locale={locale} />
      </Section>
      <Section title={t("supplies")}>
        <p className="max-w-text text-muted">{t("suppliesHint")}</p>
        {withEmpty(own.supplies ?? []).map((supply, index) => (
          <Supply key={supply?.name.en ?? `new-${index}`} supply={supply} index={index} locale={locale} />
        ))}
      </Section>
      <Section title={t("parts")}>
        <p className="max-w-text text-muted">{t("partsHint")}</p>
        {withEmpty(content.parts as ProductPart[]).map((part, index) => (
          <Part key={part?.key ?? `new-${index}`} part={part} index={index} locale={locale} />
        ))}
      </Section>
    </>
  );
}

/** What needs more room than a figure: two cells, or the whole row where only two fit. */
const WIDE = "max-sm:col-span-full sm:col-span-2";

function Figures({ own, locale }: { own: Ownership; locale: string }) {
  const t = translator(locale, "desk.owning");
  const figure = (name: string, value: number | undefined) => (
    <Field label={t(name)} name={`ownership.${name}`} inputMode="decimal" defaultValue={typedNumber(value, locale)} />
  );
  return (
    <>
      <Cells>
        {figure("guaranteeMonths", own.guaranteeMonths)}
        {figure("partsYears", own.partsYears)}
        {figure("energy.kwhPerYear", own.energy?.kwhPerYear)}
        {figure("care.minutesPerYear", own.care?.minutesPerYear)}
        {figure("repair.score", own.repair?.score)}
        <div className={WIDE}>
          <Select
            label={t("repair.scheme")}
            name="ownership.repair.scheme"
            options={Object.entries(SCHEMES).map(([value, words]) => ({ value, label: t(words) }))}
            defaultValue={own.repair?.scheme ?? "fr-repairability"}
          />
        </div>
      </Cells>
      <Pair
        locale={locale}
        label={t("energy.basis")}
        name="ownership.energy.basis"
        value={own.energy?.basis}
        hint={t("energy.basisHint")}
        rows={2}
      />
      <Pair locale={locale} label={t("care.what")} name="ownership.care.what" value={own.care?.what} rows={2} />
    </>
  );
}

function Supply({ supply, index, locale }: { supply: YearlySupply | undefined; index: number; locale: string }) {
  const t = translator(locale, "desk.owning");
  const at = `ownership.supplies.${index}`;
  return (
    <Row legend={t("supply", { number: index + 1 })}>
      <Pair locale={locale} label={t("name")} name={`${at}.name`} value={supply?.name} />
      <Cells>
        <Field label={t("perYear")} name={`${at}.perYear`} inputMode="decimal" defaultValue={typedNumber(supply?.perYear, locale)} />
        {(["eur", "gbp", "usd"] as const).map((list) => (
          <Field
            key={list}
            label={t("each", { currency: list.toUpperCase() })}
            name={`${at}.each.${list}`}
            inputMode="decimal"
            defaultValue={typedAmount(supply?.each[list], locale)}
          />
        ))}
      </Cells>
    </Row>
  );
}

function Part({ part, index, locale }: { part: ProductPart | undefined; index: number; locale: string }) {
  const t = translator(locale, "desk.owning");
  const at = `parts.${index}`;
  return (
    <Row legend={t("part", { number: index + 1 })}>
      <Pair locale={locale} label={t("name")} name={`${at}.name`} value={part?.name} />
      <Pair locale={locale} label={t("tools")} name={`${at}.tools`} value={part?.tools} />
      <Cells>
        <div className={WIDE}>
          <Field label={t("partSku")} name={`${at}.sku`} spellCheck={false} defaultValue={part?.sku ?? ""} />
        </div>
        <Field label={t("partKey")} name={`${at}.key`} spellCheck={false} defaultValue={part?.key ?? ""} hint={t("partKeyHint")} />
        <Field label={t("minutes")} name={`${at}.minutes`} inputMode="numeric" defaultValue={typedNumber(part?.minutes, locale)} />
        <Field
          label={t("partWeight")}
          name={`${at}.weightGrams`}
          inputMode="numeric"
          hint={t("partWeightHint", { grams: PART_GRAMS })}
          defaultValue={typedNumber(part?.weightGrams, locale)}
        />
        <div className={WIDE}>
          <Field
            label={t("partFits")}
            name={`${at}.fits`}
            spellCheck={false}
            hint={t("partFitsHint")}
            defaultValue={typedFits(part?.fits)}
          />
        </div>
      </Cells>
    </Row>
  );
}
