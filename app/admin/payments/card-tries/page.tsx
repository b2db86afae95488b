import { ChallengeState } from "@/components/payments/challenge-state";
import { TriesTable } from "@/components/payments/tries-table";
import { Facts } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { findCardTries } from "@/lib/payments/queries/card-tries";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("payments.tries.title");

export default async function CardTriesPage() {
  const staff = await requireStaff("payments.guard");
  const tries = await findCardTries(staff);
  const { locale } = staff;
  const t = translator(locale, "payments.tries");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        <ChallengeState locale={locale} tries={tries} />
        <Section title={t("lately")}>
          <TriesTable locale={locale} tries={tries} />
        </Section>
        <Section title={t("shut")}>
          <div className="flex max-w-text flex-col gap-6">
            <Facts
              facts={[
                { term: t("sources"), detail: tries.sourcesShut },
                { term: t("buyers"), detail: tries.buyersShut },
              ]}
            />
            <p className="text-muted">{t("free")}</p>
          </div>
        </Section>
      </div>
    </>
  );
}
