import { notFound } from "next/navigation";
import { CallOff } from "@/components/journey/call-off";
import { translator } from "@/lib/i18n/translator";
import { findStaffOrder } from "@/lib/orders/queries/staff-order";
import { flatParams, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("journey.order.cancel");

export default async function CancelPage({ params, searchParams }: { params: Promise<{ number: string }>; searchParams: SearchParams }) {
  const staff = await requireStaff("orders.read");
  const [{ number }, { line: lineId }] = await Promise.all([params, flatParams(searchParams)]);
  const order = await findStaffOrder(staff, number);
  const line = lineId && order?.lines.find(({ id }) => id === lineId);
  if (!order || (lineId && !line)) notFound();
  const t = translator(staff.locale, "journey.callOff");

  return (
    <CallOff locale={staff.locale} order={order} line={line || null} title={line ? t("lineTitle") : t("title", { number: order.number })} />
  );
}
