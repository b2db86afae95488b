import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TILES } from "@/lib/catalog/model";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { MARKETS } from "@/store.config";
import type { SectionProps } from "./sections";

export function BasicsForm({ product: { content }, staff, types }: SectionProps) {
  const t = translator(staff.locale, "desk.basics");
  return (
    <>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <Field label={t("brand")} name="brand" required defaultValue={content.brand} />
        <Select label={t("type")} name="type" required options={types} defaultValue={content.type} hint={t("typeHint")} />
        <Select
          label={t("taxClass")}
          name="taxClass"
          required
          options={(["standard", "reduced"] as const).map((value) => ({ value, label: t(`taxClasses.${value}`) }))}
          defaultValue={content.taxClass}
        />
        <Select
          label={t("tile")}
          name="tile"
          required
          options={TILES.map((value) => ({ value, label: t(`tiles.${value}`) }))}
          defaultValue={content.tile}
          hint={t("tileHint")}
        />
      </div>
      <RadioGroup
        legend={t("status")}
        name="status"
        required
        defaultValue={content.status === "archived" ? "archived" : "active"}
        choices={(["active", "archived"] as const).map((value) => ({
          value,
          label: t(`statuses.${value}`),
          hint: t(`statusHints.${value}`),
        }))}
      />
      <fieldset className="flex flex-col">
        <legend className="font-semibold text-sm">{t("markets")}</legend>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-4">
          {MARKETS.map((market) => (
            <Checkbox
              key={market}
              name={`markets.${market}`}
              label={countryName(market, staff.locale)}
              defaultChecked={content.markets.includes(market)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
