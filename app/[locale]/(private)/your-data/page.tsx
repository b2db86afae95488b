import { DataAsk, OwnDataAsk } from "@/components/journey/data-forms";
import { KeptList } from "@/components/journey/kept-list";
import { titled } from "@/components/layout/titled";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { DATA_KINDS } from "@/lib/journey/model";
import { findCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("journey.data.title");

/** What we hold about somebody, or that it goes: for whoever has an account, and by mailbox for everybody else. */
export default async function PersonalDataPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const customer = await findCustomer();
  const t = translator(locale, "journey.data");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="grid gap-12 lg:grid-cols-2">
        {DATA_KINDS.map((kind, index) => (
          <Section key={kind} id={kind} title={t(`${kind}.title`)} index={`0${index + 1}`}>
            <p className="max-w-text">{t(`${kind}.lead`)}</p>
            {kind === "erasure" && <KeptList locale={locale} />}
            {customer ? <OwnDataAsk kind={kind} email={customer.email} locale={locale} /> : <DataAsk kind={kind} locale={locale} />}
          </Section>
        ))}
      </div>
    </>
  );
}
