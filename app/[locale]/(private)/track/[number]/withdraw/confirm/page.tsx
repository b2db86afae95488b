import { notFound } from "next/navigation";
import { ConfirmWithdrawal } from "@/components/returns/confirm-withdrawal";
import { WithdrawalDone } from "@/components/returns/withdrawal-done";
import { isId } from "@/lib/kernel/ids";
import { findOrder } from "@/lib/orders/queries/order";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { shopNow } from "@/lib/platform/clock";
import { findReturnOf, findReturnOffer } from "@/lib/returns/queries";

type Props = { params: Promise<{ locale: string; number: string }>; searchParams: Promise<{ return?: string | string[] }> };

/** Step two: what was chosen, once more, and the button that declares it; afterwards what was declared. */
export default async function ConfirmWithdrawalPage({ params, searchParams }: Props) {
  const [{ locale, number }, { return: returnId }] = await Promise.all([params, searchParams]);
  const order = await findOrder(await findOrderViewer(), number, locale);
  if (!order || !isId("return", returnId)) notFound();
  const [found, offer] = await Promise.all([findReturnOf(order, returnId), findReturnOffer(order, await shopNow())]);
  if (!found || !offer) notFound();

  return found.decision === "draft" ? (
    <ConfirmWithdrawal locale={locale} draft={found} refundDays={offer.refundDays} />
  ) : (
    <WithdrawalDone locale={locale} declared={found} />
  );
}
