import Link from "next/link";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { AsideFrame } from "@/components/customers/aside-frame";
import { SignUpForm } from "@/components/customers/sign-up-form";
import { titled } from "@/components/layout/titled";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { findCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("customers.signUp.title");

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ email?: string | string[] }> };

export default async function SignUpPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { email } = await searchParams;
  if (await findCustomer()) redirect(paths(locale).account());
  const t = translator(locale, "customers");
  const privacy = (words: ReactNode) => (
    <Link href={paths(locale).page("privacy")} className="link">
      {words}
    </Link>
  );

  return (
    <AsideFrame
      title={t("signUp.title")}
      lead={t("signUp.lead")}
      aside={
        <>
          <p>
            {t("signUp.have")}{" "}
            <Link href={paths(locale).signIn()} className="link">
              {t("signUp.signIn")}
            </Link>
          </p>
          <p className="text-muted text-sm">{t.rich("signUp.privacy", { link: privacy })}</p>
        </>
      }
    >
      <SignUpForm locale={locale} email={typeof email === "string" ? email : undefined} />
    </AsideFrame>
  );
}
