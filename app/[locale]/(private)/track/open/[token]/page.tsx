import { ActButton } from "@/components/customers/act-button";
import { titled } from "@/components/layout/titled";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { openLookedUpOrder } from "@/lib/orders/actions";

export const generateMetadata = titled("orders.lookup.title");

export default async function OpenLookupPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const t = translator(locale, "orders.lookup");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <ActButton action={openLookedUpOrder} locale={locale} hidden={{ token }} busy={t("busy")} look="primary">
        {t("act")}
      </ActButton>
    </>
  );
}
