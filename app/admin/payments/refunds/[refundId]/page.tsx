import { notFound } from "next/navigation";
import { RefundBadge } from "@/components/journey/refund-badge";
import { RefundDecision } from "@/components/journey/refund-decision";
import { RefundParts } from "@/components/journey/refund-parts";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { findRefundFile } from "@/lib/journey/queries/refunds";
import { format } from "@/lib/kernel/money";
import { isFresh, requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("journey.refunds.title");

export default async function RefundPage({ params }: { params: Promise<{ refundId: string }> }) {
  const staff = await requireStaff("orders.read");
  const file = await findRefundFile(staff, (await params).refundId);
  if (!file) notFound();
  const t = translator(staff.locale, "journey.refunds");

  return (
    <>
      <PageHead
        title={t("one", { amount: format(file.refund.amount, staff.locale) })}
        lead={<RefundBadge locale={staff.locale} refund={file.refund} />}
      />
      <div className="grid gap-12 lg:grid-cols-[2fr_1fr]">
        <RefundParts locale={staff.locale} file={file} />
        {file.refund.awaitsApproval && <RefundDecision locale={staff.locale} refund={file.refund} fresh={isFresh(staff)} />}
      </div>
    </>
  );
}
