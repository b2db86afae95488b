import { ProfileForm } from "@/components/customers/profile-form";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { unbroken } from "@/components/ui/unbroken";
import { findProfile, listAddresses, listDevices } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("customers.settings.title");

export default async function SettingsPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountSettings());
  const [profile, addresses, devices] = await Promise.all([findProfile(customer), listAddresses(customer), listDevices(customer)]);
  const t = translator(locale, "customers.settings");
  const others = [
    {
      title: t("addresses"),
      lead: t("addressesLead", { count: addresses.length }),
      href: paths(locale).accountAddresses(),
      go: t("addressesLink"),
    },
    { title: t("devices"), lead: t("devicesLead", { count: devices.length }), href: paths(locale).accountDevices(), go: t("devicesLink") },
    { title: t("messages"), lead: t("messagesLead"), href: paths(locale).accountMessages(), go: t("messagesLink") },
    { title: t("letters"), lead: t("lettersLead"), href: paths(locale).newsletter(), go: t("lettersLink") },
    { title: t("data"), lead: t("dataLead"), href: paths(locale).personalData(), go: t("dataLink") },
  ];

  return (
    <AccountFrame locale={locale} here="settings" title={t("title")} lead={t("lead")}>
      <div className="grid gap-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Section title={t("profile")} index="01">
          <ProfileForm profile={profile} locale={locale} />
        </Section>
        <Section title={t("password")} index="02">
          <p>{t("passwordLead")}</p>
          <div>
            <LinkButton href={paths(locale).accountPassword()}>{translator(locale)("customers.password.link")}</LinkButton>
          </div>
        </Section>
      </div>
      <div className="grid gap-12 md:grid-cols-2 lg:grid-cols-3">
        {others.map(({ title, lead, href, go }, index) => (
          <Section key={href} title={title} index={`0${index + 3}`}>
            <p>{unbroken(lead)}</p>
            <div>
              <LinkButton href={href}>{go}</LinkButton>
            </div>
          </Section>
        ))}
      </div>
    </AccountFrame>
  );
}
