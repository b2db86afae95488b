import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { SavedAddress } from "@/lib/customers/model";
import { postcodeExample, regionsOf } from "@/lib/customers/rules/address";
import { translator } from "@/lib/i18n/translator";
import { TOWN_FIRST } from "@/lib/kernel/addresses";

export type AddressDefaults = Partial<Omit<SavedAddress, "id" | "isDefault">>;

/** What an address in this country asks, in the order people there expect; the country itself is chosen before. */
export function AddressFields({ country, locale, given = {} }: { country: string; locale: string; given?: AddressDefaults }) {
  const t = translator(locale, "customers.address");
  const regions = Object.entries(regionsOf(country) ?? {}).map(([value, label]) => ({ value, label }));
  const townFirst = TOWN_FIRST.includes(country);
  const code = <PostcodeField key="postcode" country={country} locale={locale} given={given.postcode} />;
  return (
    <>
      <Field label={t("name")} name="name" autoComplete="name" required defaultValue={kept(given.name)} />
      <Field label={t("company")} name="company" autoComplete="organization" defaultValue={kept(given.company)} />
      <Field label={t("line1")} name="line1" autoComplete="address-line1" required defaultValue={kept(given.line1)} />
      <Field label={t("line2")} name="line2" autoComplete="address-line2" defaultValue={kept(given.line2)} />
      {!townFirst && code}
      <Field label={t("city")} name="city" autoComplete="address-level2" required defaultValue={kept(given.city)} />
      {regions.length > 0 && (
        <Select
          label={t("region")}
          name="region"
          options={regions}
          empty={t("regionChoose")}
          autoComplete="address-level1"
          required
          defaultValue={kept(given.region)}
        />
      )}
      {townFirst && code}
      <Field
        label={t("phone")}
        name="phone"
        type="tel"
        hint={t("phoneHint")}
        autoComplete="tel"
        inputMode="tel"
        defaultValue={kept(given.phone)}
      />
    </>
  );
}

const kept = (value: string | null | undefined) => value ?? undefined;

function PostcodeField({ country, locale, given }: { country: string; locale: string; given: string | null | undefined }) {
  const t = translator(locale, "customers.address");
  return (
    <Field
      label={t.has(`postcodes.${country}`) ? t(`postcodes.${country}`) : t("postcode")}
      name="postcode"
      hint={t("postcodeHint", { example: postcodeExample(country) })}
      autoComplete="postal-code"
      width="code"
      required
      spellCheck={false}
      defaultValue={kept(given)}
    />
  );
}
