import { notFound } from "next/navigation";
import { ReturnBadge } from "@/components/returns/return-badge";
import { ReturnFacts } from "@/components/returns/return-facts";
import { ReturnSettling } from "@/components/returns/return-settling";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { parseShortNumber } from "@/lib/kernel/ids";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { isFresh, requireStaff } from "@/lib/platform/session";
import { findReturn } from "@/lib/returns/queries";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("returns.desk.title");

export default async function ReturnPage({ params }: { params: Promise<{ number: string }> }) {
  const staff = await requireStaff("returns.read");
  const found = await findReturn(staff, parseShortNumber((await params).number) ?? "", await shopNow());
  if (!found) notFound();
  const { locale } = staff;
  const t = translator(locale, "returns.desk");

  return (
    <>
      <PageHead
        title={<span className="font-mono tracking-tight">{found.number}</span>}
        lead={<ReturnBadge locale={locale} money={found.money} late={found.late} />}
      >
        <Breadcrumb
          label={translator(locale)("common.breadcrumb")}
          crumbs={[{ label: t("title"), href: paths.admin.returns() }, { label: found.number }]}
        />
      </PageHead>
      <div className="grid gap-12 lg:grid-cols-[2fr_1fr]">
        <ReturnFacts locale={locale} found={found} />
        <ReturnSettling locale={locale} found={found} maySettle={may(staff, "returns.settle")} fresh={isFresh(staff)} />
      </div>
    </>
  );
}
