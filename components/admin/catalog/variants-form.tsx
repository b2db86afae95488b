import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { optionName } from "@/lib/catalog/copy";
import { OPTIONS } from "@/lib/catalog/model";
import type { VariantInput } from "@/lib/catalog/schema/product";
import { translator } from "@/lib/i18n/translator";
import { Cells, Row } from "./row";
import type { SectionProps } from "./sections";
import { typedNumber } from "./typed";

/** Rows for new ones under those there are. */
const EMPTY_ROWS = 2;

export function VariantsForm({ product: { content, variants }, staff }: SectionProps) {
  const t = translator(staff.locale, "desk.variants");
  const listed = new Set(content.variants.map(({ sku }) => sku));
  const archived = variants.filter(({ sku }) => !listed.has(sku)).map(({ sku, options }) => ({ sku, options }));
  const rows: (Partial<VariantInput> & { archived?: boolean })[] = [
    ...content.variants,
    ...archived.map((variant) => ({ ...variant, archived: true })),
    ...Array<Partial<VariantInput>>(EMPTY_ROWS).fill({}),
  ];
  return (
    <>
      <p className="max-w-text text-muted">{t("lead")}</p>
      {rows.map((variant, index) => (
        <VariantRow key={variant.sku ?? `new-${index}`} variant={variant} index={index} locale={staff.locale} />
      ))}
    </>
  );
}

function VariantRow({
  variant,
  index,
  locale,
}: {
  variant: Partial<VariantInput> & { archived?: boolean };
  index: number;
  locale: string;
}) {
  const t = translator(locale, "desk.variants");
  const at = `variants.${index}`;
  const number = (key: "weightGrams" | "lengthMm" | "widthMm" | "heightMm" | "maxPerOrder", usual = "") => (
    <Field
      key={key}
      label={t(key)}
      name={`${at}.${key}`}
      inputMode="numeric"
      required
      defaultValue={typedNumber(variant[key], locale) || usual}
    />
  );
  return (
    <Row legend={variant.sku ?? t("new")}>
      {variant.sku && <input type="hidden" name={`${at}.sku`} value={variant.sku} />}
      <Cells>
        {!variant.sku && <Field label={t("sku")} name={`${at}.sku`} hint={t("skuHint")} spellCheck={false} required />}
        <Field label={t("gtin")} name={`${at}.gtin`} inputMode="numeric" defaultValue={variant.gtin ?? ""} />
        {OPTIONS.map((option) => (
          <Field
            key={option}
            label={option === "cups" ? t("cups") : optionName(option, locale)}
            name={`${at}.options.${option}`}
            spellCheck={false}
            defaultValue={variant.options?.[option] ?? ""}
          />
        ))}
        {(["weightGrams", "lengthMm", "widthMm", "heightMm"] as const).map((key) => number(key))}
        <Field
          label={t("originCountry")}
          name={`${at}.originCountry`}
          maxLength={2}
          required
          spellCheck={false}
          defaultValue={variant.originCountry ?? ""}
        />
        <Field label={t("hsCode")} name={`${at}.hsCode`} inputMode="numeric" required defaultValue={variant.hsCode ?? ""} />
        {number("maxPerOrder", "10")}
        <Field label={t("position")} name={`${at}.position`} inputMode="numeric" defaultValue={variant.sku ? String(index + 1) : ""} />
      </Cells>
      {variant.sku && <Checkbox name={`${at}.archive`} label={t("archive")} defaultChecked={variant.archived ?? false} />}
    </Row>
  );
}
