import { notFound } from "next/navigation";
import { AddressForm } from "@/components/customers/address-form";
import { CountryChoice } from "@/components/customers/country-choice";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { findAddress } from "@/lib/customers/queries";
import { toCountry } from "@/lib/customers/rules/address";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("customers.addresses.editTitle");

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ country?: string | string[] }> };

export default async function AddressPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountAddress(id));
  const address = await findAddress(customer, id);
  if (!address) notFound();
  const country = toCountry((await searchParams).country, address.country);

  return (
    <AccountFrame locale={locale} here="settings" title={translator(locale, "customers.addresses")("editTitle")}>
      <CountryChoice action={paths(locale).accountAddress(id)} country={country} locale={locale} />
      <AddressForm locale={locale} country={country} addressId={address.id} given={address} />
    </AccountFrame>
  );
}
