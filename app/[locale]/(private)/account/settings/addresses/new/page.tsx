import { AddressForm } from "@/components/customers/address-form";
import { CountryChoice } from "@/components/customers/country-choice";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { findProfile } from "@/lib/customers/queries";
import { toCountry } from "@/lib/customers/rules/address";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";
import { marketOf } from "@/store.config";

export const generateMetadata = titled("customers.addresses.addTitle");

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ country?: string | string[] }> };

export default async function NewAddressPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountNewAddress());
  const country = toCountry((await searchParams).country, marketOf(locale));
  const { name, phone } = await findProfile(customer);
  const t = translator(locale, "customers.addresses");

  return (
    <AccountFrame locale={locale} here="settings" title={t("addTitle")}>
      <CountryChoice action={paths(locale).accountNewAddress()} country={country} locale={locale} />
      <AddressForm locale={locale} country={country} given={{ name, phone }} />
    </AccountFrame>
  );
}
