import Link from "next/link";
import { type Fact, Facts } from "@/components/ui/facts";
import { MailAddress } from "@/components/ui/mail-address";
import { Receipt, type ReceiptLine } from "@/components/ui/receipt";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { RefundFile } from "@/lib/journey/model";
import { format, money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** What goes back for what, who asked, and what became of it. */
export function RefundParts({ locale, file }: { locale: string; file: RefundFile }) {
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <Receipt lines={partsOf(file, locale)} />
      <Facts facts={factsOf(file, locale)} />
    </div>
  );
}

function partsOf({ order, refund, details }: RefundFile, locale: string): ReceiptLine[] {
  const t = translator(locale, "journey.refunds");
  const value = (amount: number) => format(money(amount, refund.amount.currency), locale);
  const lines = details.lines.map((part) => {
    const line = order.lines.find(({ id }) => id === part.lineId);
    return { key: part.lineId, label: `${part.quantity} × ${line?.title ?? part.lineId}`, note: line?.options, value: value(part.amount) };
  });
  return [
    ...lines,
    ...(details.shipping ? [{ key: "shipping", label: t("delivery"), value: value(details.shipping) }] : []),
    ...(details.other ? [{ key: "other", label: t("other"), value: value(details.other) }] : []),
    { key: "sum", label: t("amount"), value: format(refund.amount, locale), total: true },
  ];
}

function Buyer({ name, email }: { name: string; email: string }) {
  return (
    <>
      <span className="block">{name}</span>
      <MailAddress address={email} className="block text-xs" />
    </>
  );
}

function factsOf({ order, refund, details, names }: RefundFile, locale: string): Fact[] {
  const t = translator(locale, "journey.refunds");
  const when = (at: Date) => formatInstant(at, locale, store.contact.timeZone);
  const who = (actor: string) => names[actor] ?? t("shop");
  const facts: (Fact | "" | null | undefined)[] = [
    {
      term: t("order"),
      detail: (
        <Link href={paths.admin.order(order.number)} prefetch={false} className="link">
          {order.number}
        </Link>
      ),
    },
    { term: t("buyer"), detail: <Buyer name={order.name} email={order.email} /> },
    { term: t("to"), detail: order.payment?.method ?? t("card") },
    { term: t("reason"), detail: translator(locale, "payments.reason")(refund.rule ?? refund.reason) },
    details.note && { term: t("note"), detail: details.note },
    { term: t("asked"), detail: `${who(refund.requestedBy)}, ${when(refund.requestedAt)}` },
    refund.approvedBy && { term: t("agreed"), detail: who(refund.approvedBy) },
    refund.sentAt && { term: t("sent"), detail: when(refund.sentAt) },
    refund.settledAt && { term: t("settled"), detail: when(refund.settledAt) },
    refund.failure && { term: t("failure"), detail: refund.failure },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
