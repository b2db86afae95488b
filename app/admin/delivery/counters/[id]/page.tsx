import { notFound } from "next/navigation";
import { CounterForm } from "@/components/shipping/counter-form";
import { CounterSwitch } from "@/components/shipping/counter-switch";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { findCounter } from "@/lib/shipping/queries/counters-desk";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("shipping.counters.title");

export default async function CounterPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("counters.manage");
  const counter = await findCounter(staff, (await params).id);
  if (!counter) notFound();
  const { locale } = staff;
  const t = translator(locale, "shipping.counters");

  return (
    <>
      <PageHead title={pick(counter.name, locale)}>
        <div>
          <LinkButton href={paths.admin.counters()} look="quiet">
            {t("toList")}
          </LinkButton>
        </div>
      </PageHead>
      <div className="flex flex-col gap-12">
        <CounterSwitch counter={counter} locale={locale} />
        <Section title={t("about")}>
          <CounterForm key={counter.version} counter={counter} locale={locale} />
        </Section>
      </div>
    </>
  );
}
