import { AddressLines } from "@/components/customers/address-lines";
import { type Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { PersonFile } from "@/lib/journey/model";
import { displayNames } from "@/lib/kernel/intl";
import { store } from "@/store.config";

/** The account and the address book, where there is one. */
export function PersonSide({ locale, person }: { locale: string; person: PersonFile }) {
  const t = translator(locale, "journey.people");
  return (
    <>
      <Section title={t("account")} level={3}>
        {person.account ? <Facts facts={accountFacts(person.account, locale)} /> : <p className="text-muted">{t("noAccount")}</p>}
      </Section>
      {person.addresses.length > 0 && (
        <Section title={t("addresses")} level={3}>
          <Facts
            facts={person.addresses.map((address, index) => ({
              term: t(address.isDefault ? "default" : "address", { n: index + 1 }),
              detail: <AddressLines address={address} locale={locale} />,
            }))}
          />
        </Section>
      )}
    </>
  );
}

function accountFacts(account: NonNullable<PersonFile["account"]>, locale: string): Fact[] {
  const t = translator(locale, "journey.people");
  const when = (at: Date) => formatInstant(at, locale, store.contact.timeZone);
  return [
    { term: t("since"), detail: when(account.createdAt) },
    { term: t("confirmed"), detail: account.emailVerifiedAt ? when(account.emailVerifiedAt) : t("notConfirmed") },
    ...(account.phone ? [{ term: t("phone"), detail: account.phone }] : []),
    { term: t("language"), detail: displayNames(locale, "language").of(account.locale) ?? account.locale },
    { term: t("devices"), detail: String(account.devices) },
  ];
}
