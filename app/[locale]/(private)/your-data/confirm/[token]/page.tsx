import { EndedLink } from "@/components/customers/ended-link";
import { DataConfirm } from "@/components/journey/data-confirm";
import { titled } from "@/components/layout/titled";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { findDataRequest } from "@/lib/journey/queries/data-requests";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("journey.data.title");

/** What is about to be done, in full, before its button. Opening it changes nothing. */
export default async function ConfirmDataPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const request = await findDataRequest(token);
  const t = translator(locale, "journey.data");
  if (!request)
    return <EndedLink title={t("ended.title")} lead={t("ended.lead")} href={paths(locale).personalData()} go={t("ended.again")} />;

  return (
    <>
      <PageHead title={t(`${request.kind}.confirmTitle`)} lead={t(`${request.kind}.confirmLead`, { email: request.email })} />
      <DataConfirm request={request} token={token} locale={locale} />
    </>
  );
}
