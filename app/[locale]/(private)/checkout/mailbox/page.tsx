import Link from "next/link";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { ActButton } from "@/components/customers/act-button";
import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { sendConfirmLink } from "@/lib/checkout/actions";
import { buyersCart } from "@/lib/checkout/queries/browser";
import { findMailboxToConfirm } from "@/lib/checkout/queries/mailbox";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { findShopper } from "@/lib/platform/session";
import { store } from "@/store.config";

export const generateMetadata = titled("checkout.mailbox.title");

/** Nothing to read off and type, no puzzle: a link in a mail (WCAG 3.3.8). */
export default async function MailboxPage({ params }: { params: Promise<{ locale: string }> }) {
  const shopper = await findShopper();
  const { locale } = await params;
  const to = paths(locale);
  const mailbox = await findMailboxToConfirm(await buyersCart(shopper));
  if (!mailbox) redirect(to.checkout("review"));
  const t = translator(locale, "checkout.mailbox");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex max-w-text flex-col items-start gap-6">
        <p>{t("how", { email: mailbox.email })}</p>
        <LinkButton href={to.checkout("review")} look="primary">
          {t("go")}
        </LinkButton>
        <ActButton action={sendConfirmLink} locale={locale} busy={t("sending")}>
          {t("again")}
        </ActButton>
        <p className="text-muted">
          {t.rich("other", {
            phone: store.contact.phone,
            link: leadingTo(to.checkout("contact")),
            signIn: leadingTo(to.signIn(to.checkout("review"))),
          })}
        </p>
      </div>
    </>
  );
}

const leadingTo = (href: string) => (words: ReactNode) => (
  <Link href={href} prefetch={false} className="link">
    {words}
  </Link>
);
