import type { Metadata } from "next";
import { ContactCard } from "@/components/content/contact-card";
import { legalAddress } from "@/components/content/policy-words";
import { pageMetadata } from "@/components/layout/page-metadata";
import { ContactForm } from "@/components/support/contact-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findOpening } from "@/lib/content/queries/opening";
import { translator } from "@/lib/i18n/translator";
import { store } from "@/store.config";

// What it is about may come along in the address, so that nothing is asked twice.
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ order?: string | string[]; topic?: string | string[] }> };

const one = (value: string | string[] | undefined): string => (typeof value === "string" ? value.slice(0, 40) : "");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "content.contact");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.contact() });
}

export default async function ContactPage({ params, searchParams }: Props) {
  const [{ locale }, asked, opening] = await Promise.all([params, searchParams, findOpening()]);
  const t = translator(locale, "content.contact");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { hours: store.contact.replyWithinHours })} />
      <div className="grid gap-12 lg:grid-cols-[2fr_1fr]">
        <Section title={t("form")}>
          <ContactForm locale={locale} order={one(asked.order)} topic={one(asked.topic)} />
        </Section>
        <aside className="flex flex-col gap-6">
          <ContactCard locale={locale} opening={opening} title={t("quicker")} write={false} />
          <section className="flex flex-col gap-1 text-sm">
            <h2 className="font-mono text-muted text-xs">{t("visit")}</h2>
            <address className="not-italic">
              {store.legal.entity}, {legalAddress(locale)}
            </address>
            <p className="text-muted">{t("visitText")}</p>
          </section>
        </aside>
      </div>
    </>
  );
}
