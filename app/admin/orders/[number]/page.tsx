import { notFound } from "next/navigation";
import { LateFacts } from "@/components/delivery/late-facts";
import { NoteBox } from "@/components/journey/note-box";
import { OrderActs, ReviewNotice } from "@/components/journey/order-acts";
import { OrderHead } from "@/components/journey/order-head";
import { OrderLines } from "@/components/journey/order-lines";
import { OrderMoney } from "@/components/journey/order-money";
import { OrderRefunds } from "@/components/journey/order-refunds";
import { OrderSending } from "@/components/journey/order-sending";
import { OrderSide } from "@/components/journey/order-side";
import { OrderTimeline } from "@/components/journey/order-timeline";
import { Section } from "@/components/ui/section";
import { listLateNotices } from "@/lib/delivery/queries/late";
import { offersIn } from "@/lib/delivery/queries/late-words";
import { translator } from "@/lib/i18n/translator";
import { addOrderNote } from "@/lib/journey/actions";
import { findOrderFile } from "@/lib/journey/queries/order-file";
import { may } from "@/lib/kernel/actor";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("journey.orders.title");

export default async function OrderPage({ params }: { params: Promise<{ number: string }> }) {
  const staff = await requireStaff("orders.read");
  const file = await findOrderFile(staff, (await params).number);
  if (!file) notFound();
  const { order } = file;
  const { locale } = staff;
  const late = await offersIn(locale, order, await listLateNotices(staff, order.id));
  const t = translator(locale, "journey.order");

  return (
    <>
      <OrderHead locale={locale} file={file} mayPack={may(staff, "fulfillment.pack")} />
      <ReviewNotice locale={locale} order={order} />
      <div className="grid gap-12 pt-6 xl:grid-cols-[2fr_1fr]">
        <div className="flex min-w-0 flex-col gap-12">
          <Section title={t("lines")} index="01">
            <OrderLines locale={locale} file={file} />
          </Section>
          <Section title={t("money")} index="02">
            <OrderMoney locale={locale} order={order} />
            {order.refunds.length > 0 && <OrderRefunds locale={locale} file={file} />}
            <OrderActs locale={locale} order={order} />
          </Section>
          <Section title={t("parcels")} index="03">
            <OrderSending locale={locale} file={file} />
            {late.length > 0 && <LateFacts locale={locale} notices={late} currency={order.sums.total.currency} />}
          </Section>
          <Section title={t("timeline")} index="04">
            {may(staff, "orders.note") && <NoteBox locale={locale} action={addOrderNote} about={{ orderId: order.id }} />}
            <OrderTimeline locale={locale} moments={file.moments} />
          </Section>
        </div>
        <OrderSide locale={locale} file={file} papers={may(staff, "invoices.read")} />
      </div>
    </>
  );
}
