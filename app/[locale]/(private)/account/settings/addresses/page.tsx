import { AddressCard } from "@/components/customers/address-card";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { listAddresses } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("customers.addresses.title");

export default async function AddressesPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountAddresses());
  const addresses = await listAddresses(customer);
  const t = translator(locale, "customers.addresses");
  const add = (
    <LinkButton href={paths(locale).accountNewAddress()} look="primary">
      {t("add")}
    </LinkButton>
  );

  return (
    <AccountFrame locale={locale} here="settings" title={t("title")} lead={t("lead")}>
      {addresses.length === 0 ? (
        <Empty title={t("empty")} action={add}>
          {t("emptyLead")}
        </Empty>
      ) : (
        <>
          <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {addresses.map((address) => (
              <AddressCard key={address.id} address={address} locale={locale} />
            ))}
          </ul>
          <div>{add}</div>
        </>
      )}
    </AccountFrame>
  );
}
