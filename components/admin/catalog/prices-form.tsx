import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { variantLabels } from "@/lib/catalog/copy";
import type { StaffProduct, StaffVariant } from "@/lib/catalog/queries/desk/product";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { format } from "@/lib/kernel/money";
import { setPrices } from "@/lib/pricing/actions";
import type { PriceRow } from "@/lib/pricing/queries";
import { PRICE_LISTS } from "@/lib/pricing/schema";
import { store } from "@/store.config";
import { NoVariants } from "./no-variants";
import { Cells, Row } from "./row";
import { SaveBar } from "./save-bar";

type Given = {
  readonly product: StaffProduct;
  readonly staff: Pick<Staff, "roles" | "locale">;
  readonly rows: readonly PriceRow[];
  readonly now: Date;
};

/** A field for each variant and price list; what is left empty stays as it is. */
export function PricesForm({ product, staff, rows, now }: Given) {
  const t = translator(staff.locale, "desk.prices");
  if (product.variants.length === 0)
    return <NoVariants product={product} title={t("noVariants")} lead={t("noVariantsLead")} locale={staff.locale} />;
  return (
    <ActionForm id="prices" action={setPrices} labels={formLabels(staff.locale)} hidden={{ productId: product.id }}>
      <p className="max-w-text text-muted">
        {t("lead")} {t("taxHint")}
      </p>
      {product.variants.map((variant) => (
        <VariantPrices key={variant.id} variant={variant} rows={rows} locale={staff.locale} />
      ))}
      <RadioGroup
        legend={t("when")}
        name="when"
        required
        defaultValue="now"
        choices={[
          { value: "now", label: t("atOnce"), hint: t("atOnceHint") },
          { value: "later", label: t("later") },
        ]}
      />
      <Field
        label={t("validFrom")}
        name="validFrom"
        type="datetime-local"
        width="half"
        hint={t("clock", { now: formatInstant(now, staff.locale, store.contact.timeZone) })}
      />
      <SaveBar staff={staff} busy={t("saving")}>
        {t("save")}
      </SaveBar>
    </ActionForm>
  );
}

function VariantPrices({ variant, rows, locale }: { variant: StaffVariant; rows: readonly PriceRow[]; locale: string }) {
  const t = translator(locale, "desk.prices");
  return (
    <Row legend={[variant.sku, ...variantLabels(variant, locale)].join(" · ")}>
      <Cells>
        {PRICE_LISTS.map(({ key, currency }) => {
          const inForce = rows.find((row) => row.variantId === variant.id && row.priceList === key && row.state === "now");
          return (
            <Field
              key={key}
              label={t("cell", { sku: variant.sku, currency })}
              name={`price.${variant.id}.${key}`}
              inputMode="decimal"
              hint={inForce ? t("now", { price: format(inForce.price, locale) }) : t("noPrice")}
            />
          );
        })}
      </Cells>
    </Row>
  );
}
