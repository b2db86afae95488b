import { AsideFrame } from "@/components/customers/aside-frame";
import { ConfirmForm } from "@/components/customers/confirm-form";
import { EndedLink } from "@/components/customers/ended-link";
import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { findLink } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("customers.confirm.title");

export default async function ConfirmEmailPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const link = await findLink("verify_email", token);
  const t = translator(locale, "customers.confirm");
  if (!link) return <EndedLink title={t("endedTitle")} lead={t("ended")} href={paths(locale).signIn()} go={t("toSignIn")} />;

  return (
    <AsideFrame
      title={t("title")}
      lead={t("lead", { email: link.email })}
      aside={
        <>
          <p>{t("notYou")}</p>
          <div>
            <LinkButton href={paths(locale).forgotPassword()}>{t("setNew")}</LinkButton>
          </div>
        </>
      }
    >
      <ConfirmForm locale={locale} token={token} />
    </AsideFrame>
  );
}
