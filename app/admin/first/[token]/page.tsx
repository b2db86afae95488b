import { Entrance } from "@/components/staff/entrance";
import { FirstForm } from "@/components/staff/first-form";
import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requestLocale } from "@/lib/platform/request";
import { findFirstSlip } from "@/lib/staff/queries/first";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("staff.first.title");

export default async function FirstPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const slip = await findFirstSlip(token);
  const locale = await requestLocale();
  const t = translator(locale, "staff.first");
  if (!slip) {
    return (
      <Entrance title={t("over")} lead={t("overLead")}>
        <LinkButton href={paths.admin.signIn()}>{translator(locale)("staff.signIn.title")}</LinkButton>
      </Entrance>
    );
  }
  return (
    <Entrance title={t("title")} lead={t("lead", { name: slip.name, email: slip.email })}>
      <FirstForm slip={slip} token={token} locale={locale} />
    </Entrance>
  );
}
