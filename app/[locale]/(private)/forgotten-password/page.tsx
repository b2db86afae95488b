import { AsideFrame } from "@/components/customers/aside-frame";
import { ForgottenForm } from "@/components/customers/forgotten-form";
import { titled } from "@/components/layout/titled";
import { translator } from "@/lib/i18n/translator";

export const generateMetadata = titled("customers.forgotten.title");

export default async function ForgottenPasswordPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const t = translator(locale, "customers.forgotten");

  return (
    <AsideFrame title={t("title")} lead={t("lead")}>
      <ForgottenForm locale={locale} />
    </AsideFrame>
  );
}
