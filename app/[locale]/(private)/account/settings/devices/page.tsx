import { ActButton } from "@/components/customers/act-button";
import { DeviceList } from "@/components/customers/device-list";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { endDevice, endOtherDevices } from "@/lib/customers/actions";
import { listDevices } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("customers.devices.title");

export default async function DevicesPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountDevices());
  const devices = await listDevices(customer);
  const t = translator(locale, "customers.devices");

  return (
    <AccountFrame locale={locale} here="settings" title={t("title")} lead={t("lead")}>
      <div className="flex max-w-text flex-col gap-6">
        <DeviceList
          devices={devices}
          locale={locale}
          end={({ id }) => (
            <ActButton action={endDevice} locale={locale} hidden={{ deviceId: id }} busy={t("ending")}>
              {t("end")}
            </ActButton>
          )}
        />
        {devices.length > 1 ? (
          <ActButton action={endOtherDevices} locale={locale} busy={t("ending")} look="plain">
            {t("endOthers")}
          </ActButton>
        ) : (
          <p className="text-muted">{t("none")}</p>
        )}
      </div>
    </AccountFrame>
  );
}
