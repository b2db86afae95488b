import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { COUNTRIES } from "@/lib/customers/rules/address";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";

/** Which country's form is shown; a plain GET form, so that it works without script. */
export function CountryChoice({ action, country, locale }: { action: string; country: string; locale: string }) {
  const t = translator(locale, "customers.address");
  const options = COUNTRIES.map((value) => ({ value, label: countryName(value, locale) }));
  return (
    <form action={action} className="flex max-w-112 flex-wrap items-end gap-3">
      <div className="min-w-52 flex-1">
        <Select label={t("country")} name="country" options={options} required defaultValue={country} autoComplete="country" />
      </div>
      <Button type="submit">{t("countryChange")}</Button>
    </form>
  );
}
