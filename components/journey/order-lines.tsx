import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import { translator } from "@/lib/i18n/translator";
import { PROGRESS_STATE } from "@/lib/journey/copy";
import type { OrderFile } from "@/lib/journey/model";
import { moneyBackOf, progressOf, unitsOf } from "@/lib/journey/rules/staff-lists";
import { format } from "@/lib/kernel/money";
import type { StaffLineView } from "@/lib/orders/rules/staff-view";
import { paths } from "@/lib/platform/paths";
import { refusalText } from "./refusal";

/** What was bought: picture, stock code, where it is, what it cost, and the way to call a line off. */
export function OrderLines({ locale, file }: { locale: string; file: OrderFile }) {
  const t = translator(locale, "journey.order");
  const { lines } = file.order;
  const some = lines.some((line) => line.cancel.allowed);
  const cancelColumn: Column<StaffLineView> = {
    key: "act",
    head: t("act"),
    cell: (line) => <CancelLine line={line} number={file.order.number} locale={locale} />,
  };
  const columns: Column<StaffLineView>[] = [
    { key: "thing", head: t("thing"), names: true, cell: (line) => <Thing line={line} locale={locale} /> },
    {
      key: "quantity",
      head: t("quantity"),
      number: true,
      cell: (line) => (
        <span className="whitespace-nowrap">
          {line.quantity === 1 ? line.quantity : t("each", { quantity: line.quantity, price: format(line.unit, locale) })}
        </span>
      ),
    },
    { key: "state", head: t("state"), cell: (line) => <LineState line={line} file={file} locale={locale} /> },
    { key: "total", head: t("total"), number: true, cell: (line) => <Price value={line.total} locale={locale} /> },
    ...(some ? [cancelColumn] : []),
  ];
  return (
    <>
      <DataTable caption={t("lines")} hideCaption columns={columns} rows={lines} rowKey={(line) => line.id} />
      {!some && (
        <p className="text-muted text-sm">
          {t("noneCancellable", {
            reason: refusalText(locale, lines.find(({ cancelledAt }) => !cancelledAt)?.cancel.reason ?? "order_ended"),
          })}
        </p>
      )}
    </>
  );
}

function Thing({ line, locale }: { line: StaffLineView; locale: string }) {
  return (
    <span className="flex items-start gap-3">
      {line.picture && <Picture src={line.picture} ground="stone" alt="" sizes="56px" className="w-14 flex-none" />}
      <span className="min-w-0">
        <Link href={paths(locale).product(line.handle)} prefetch={false} className="link font-semibold">
          {line.title}
        </Link>
        {line.options && <span className="block text-muted">{line.options}</span>}
        <span className="block break-all font-mono text-muted text-xs">{line.sku}</span>
      </span>
    </span>
  );
}

function LineState({ line, file, locale }: { line: StaffLineView; file: OrderFile; locale: string }) {
  const t = translator(locale, "journey");
  if (line.cancelledAt) return <Badge>{t("order.lineCancelled")}</Badge>;
  const { key, tone } = PROGRESS_STATE[progressOf(file.order.state, unitsOf([line], file.way.parcels), moneyBackOf(file.order))];
  return (
    <span className="flex flex-col items-start gap-1">
      <Badge tone={tone}>{t(key)}</Badge>
      {line.refundedUnits > 0 && <span className="text-muted text-xs">{t("order.unitsRefunded", { count: line.refundedUnits })}</span>}
    </span>
  );
}

function CancelLine({ line, number, locale }: { line: StaffLineView; number: string; locale: string }) {
  const t = translator(locale, "journey.order");
  if (line.cancelledAt) return <span className="text-muted">{t("none")}</span>;
  if (!line.cancel.allowed) return <span className="block min-w-24 text-muted text-xs">{refusalText(locale, line.cancel.reason)}</span>;
  return (
    <Link href={paths.admin.cancelOrder(number, { line: line.id })} prefetch={false} className="link whitespace-nowrap">
      {t("cancelLine")}
      <span className="sr-only">: {line.title}</span>
    </Link>
  );
}
