import { notFound } from "next/navigation";
import { RefundChoice } from "@/components/journey/refund-choice";
import { RefundConfirm } from "@/components/journey/refund-confirm";
import { refusalText } from "@/components/journey/refusal";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { refundChoiceInput } from "@/lib/journey/schema";
import { format } from "@/lib/kernel/money";
import { findRefundPreview } from "@/lib/orders/queries/refund-preview";
import { findStaffOrder } from "@/lib/orders/queries/staff-order";
import { paths } from "@/lib/platform/paths";
import { flatParams, type SearchParams } from "@/lib/platform/search-params";
import { requireFreshStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("journey.refund.title");

/** First what goes back, in the address; then its sum, and the button that asks for it. */
export default async function RefundPage({ params, searchParams }: { params: Promise<{ number: string }>; searchParams: SearchParams }) {
  const staff = await requireFreshStaff("refunds.create");
  const [{ number }, given] = await Promise.all([params, flatParams(searchParams)]);
  const order = await findStaffOrder(staff, number);
  if (!order) notFound();
  const { locale } = staff;
  const t = translator(locale, "journey.refund");
  const choice = refundChoiceInput.parse(given);
  const preview = choice.asked ? await findRefundPreview(staff, order, choice.typed) : null;
  const { refund } = order.acts;

  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { number: order.number, left: format(order.refundable, locale) })} />
      <div className="flex max-w-[60rem] flex-col gap-8">
        {!refund.allowed && (
          <Notice tone="refused" live={false} title={t("refused")}>
            {refusalText(locale, refund.reason)}
          </Notice>
        )}
        {preview?.ok && <RefundConfirm locale={locale} order={order} typed={choice.typed} preview={preview.value} />}
        {preview && !preview.ok && <Notice tone="refused">{refusalText(locale, preview.problem.code)}</Notice>}
        {refund.allowed && !preview?.ok && <RefundChoice locale={locale} order={order} given={given} />}
        <div>
          <LinkButton href={paths.admin.order(order.number)} look="quiet">
            {t("toOrder")}
          </LinkButton>
        </div>
      </div>
    </>
  );
}
