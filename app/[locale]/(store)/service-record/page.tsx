import type { Metadata } from "next";
import { pageMetadata } from "@/components/layout/page-metadata";
import { KeepingTable } from "@/components/promises/keeping-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import { formatMonth } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { TOO_FEW } from "@/lib/promises/model";
import { findServiceRecord } from "@/lib/promises/queries/record";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "promises.record");
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.serviceRecord() });
}

export default async function ServiceRecordPage({ params }: Props) {
  const { locale } = await params;
  const { year, months } = await findServiceRecord();
  const t = translator(locale, "promises.record");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        <Section index="01" title={t("year")}>
          {year.length ? <KeepingTable rows={year} caption={t("year")} locale={locale} /> : <Empty title={t("nothing")} />}
        </Section>
        <Section index="02" title={t("how")} spread>
          <Prose>
            <p>{t("howText", { few: TOO_FEW })}</p>
            <p>{t("when")}</p>
          </Prose>
        </Section>
        {months.length > 0 && (
          <Section index="03" title={t("months")}>
            {[...new Set(months.map(({ month }) => month))].map((month, index) => (
              <Disclosure key={month} title={formatMonth(month, locale)} open={index === 0}>
                <KeepingTable rows={months.filter((each) => each.month === month)} caption={formatMonth(month, locale)} locale={locale} />
              </Disclosure>
            ))}
          </Section>
        )}
      </div>
    </>
  );
}
