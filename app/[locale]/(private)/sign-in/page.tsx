import { redirect } from "next/navigation";
import { AsideFrame } from "@/components/customers/aside-frame";
import { SignInForm } from "@/components/customers/sign-in-form";
import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { paths, safeBack } from "@/lib/platform/paths";
import { findCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("customers.signIn.title");

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ back?: string | string[] }> };

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { back } = await searchParams;
  const onward = typeof back === "string" ? safeBack(back, paths(locale).account()) : undefined;
  if (await findCustomer()) redirect(onward ?? paths(locale).account());
  const t = translator(locale, "customers");

  return (
    <AsideFrame
      title={t("signIn.title")}
      lead={t("signIn.lead")}
      aside={
        <>
          <h2 className="font-bold font-display text-lg">{t("signIn.newTitle")}</h2>
          <p>{t("signIn.newLead")}</p>
          <div className="flex flex-col items-start gap-3">
            <LinkButton href={paths(locale).signUp()}>{t("signIn.open")}</LinkButton>
            <LinkButton href={paths(locale).track()} look="quiet">
              {t("signIn.lookUp")}
            </LinkButton>
          </div>
        </>
      }
    >
      <SignInForm locale={locale} back={onward} />
    </AsideFrame>
  );
}
