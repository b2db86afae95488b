import Link from "next/link";
import type { ReactNode } from "react";
import { ForgetGuides } from "@/components/guides/forget-guides";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { signOut } from "@/lib/customers/actions";
import { translator } from "@/lib/i18n/translator";
import { listAccountPlaces } from "@/lib/journey/rules/places";
import type { AccountPlace } from "@/lib/journey/stages";
import { paths } from "@/lib/platform/paths";

/** The account's own frame: its places in the order of the ten stages, the way out, and the page. */
export function AccountFrame({
  locale,
  here,
  title,
  lead,
  children,
}: {
  locale: string;
  here: AccountPlace;
  /** Left out where the page brings its own head. */
  title?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const t = translator(locale, "customers");
  const hrefs = hrefsOf(locale);
  return (
    <>
      {/* On a phone the places go by sideways: wrapped they would push the page itself out of sight. */}
      <div className="flex print:hidden items-center justify-between gap-x-4 border-line border-b sm:gap-x-8">
        <nav aria-label={t("account.nav")} className="min-w-0 flex-1 overflow-x-auto sm:overflow-visible">
          <ul className="flex gap-x-4 whitespace-nowrap sm:flex-wrap sm:gap-x-6">
            {listAccountPlaces().map((key) => (
              <li key={key}>
                <Link
                  href={hrefs[key]}
                  prefetch={false}
                  aria-current={key === here ? "true" : undefined}
                  className="max-sm:aria-[current]:[scroll-initial-target:nearest] focus-visible:-outline-offset-3 inline-flex min-h-11 items-center whitespace-nowrap border-transparent border-b-[3px] font-semibold text-sm hover:border-line aria-[current]:border-brand"
                >
                  {t(`account.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <ActionForm action={signOut} labels={formLabels(locale)} className="" id="sign-out">
          <SubmitButton look="quiet" className="whitespace-nowrap px-0 text-sm">
            {t("signOut.go")}
          </SubmitButton>
          <ForgetGuides form="sign-out" />
        </ActionForm>
      </div>
      {title && <PageHead title={title} lead={lead} />}
      <div className="flex flex-col gap-12">{children}</div>
    </>
  );
}

const hrefsOf = (locale: string): Readonly<Record<AccountPlace, string>> => {
  const to = paths(locale);
  return {
    overview: to.account(),
    wishes: to.accountWishes(),
    orders: to.accountOrders(),
    things: to.accountThings(),
    papers: to.accountPapers(),
    messages: to.accountSent(),
    settings: to.accountSettings(),
  };
};
