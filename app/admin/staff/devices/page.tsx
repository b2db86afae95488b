import { ActButton } from "@/components/customers/act-button";
import { DeviceList } from "@/components/customers/device-list";
import { OwnLanguageForm, OwnPasswordForm } from "@/components/staff/own-forms";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { isFresh, requireStaff } from "@/lib/platform/session";
import { endOtherOwnDevices, endOwnDevice } from "@/lib/staff/actions";
import { listOwnDevices } from "@/lib/staff/queries";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("staff.own.title");

export default async function OwnSignInPage() {
  const staff = await requireStaff("admin.enter");
  const devices = await listOwnDevices(staff);
  const { locale } = staff;
  const t = translator(locale, "staff.own");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        <Section title={t("devicesTitle")}>
          <p className="max-w-text text-muted">{t("devicesLead")}</p>
          <DeviceList
            devices={devices}
            locale={locale}
            end={({ id }) => (
              <ActButton action={endOwnDevice} locale={locale} hidden={{ deviceId: id }} busy={t("ending")}>
                {t("endDevice")}
              </ActButton>
            )}
          />
          {devices.length > 1 && (
            <ActButton action={endOtherOwnDevices} locale={locale} busy={t("ending")} look="plain">
              {t("endOthers")}
            </ActButton>
          )}
        </Section>
        <Section title={t("passwordTitle")}>
          {isFresh(staff) ? (
            <OwnPasswordForm locale={locale} email={staff.email} />
          ) : (
            <div className="flex flex-col items-start gap-3">
              <p>{t("needsCode")}</p>
              <LinkButton href={paths.admin.confirm(paths.admin.staffDevices())}>{t("confirmFirst")}</LinkButton>
            </div>
          )}
        </Section>
        <Section title={t("language")}>
          <OwnLanguageForm locale={locale} />
        </Section>
      </div>
    </>
  );
}
