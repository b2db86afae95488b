import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Price } from "@/components/ui/price";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import type { StaffLineView, StaffOrderView } from "@/lib/orders/rules/staff-view";
import { paths } from "@/lib/platform/paths";

type Given = Readonly<Record<string, string | undefined>>;

/** What goes back: units of each line, of the delivery, a free sum, or all at once. Sent by address, so that nothing is lost. */
export function RefundChoice({ locale, order, given }: { locale: string; order: StaffOrderView; given: Given }) {
  const t = translator(locale, "journey.refund");
  const here = paths.admin.refund(order.number);
  return (
    <form action={here} className="flex flex-col gap-6">
      <p>
        <Link href={paths.admin.refund(order.number, { everything: "on" })} prefetch={false} className="button button-plain">
          {t("everything", { left: format(order.refundable, locale) })}
        </Link>
      </p>
      <p className="text-muted">{t("or")}</p>
      <DataTable caption={t("title")} hideCaption columns={columns(locale, given)} rows={order.lines} rowKey={(line) => line.id} />
      <div className="grid gap-6 sm:grid-cols-2">
        {order.shippingRefundable.amount > 0 && (
          <AmountField
            label={t("delivery")}
            name="shipping"
            hint={t("deliveryHint", { left: format(order.shippingRefundable, locale) })}
            value={given.shipping}
          />
        )}
        <AmountField label={t("other")} name="other" hint={t("otherHint")} value={given.other} />
      </div>
      <div>
        <button type="submit" name="asked" value="on" className="button button-primary">
          {t("look")}
        </button>
      </div>
    </form>
  );
}

function columns(locale: string, given: Given): Column<StaffLineView>[] {
  const t = translator(locale, "journey.refund");
  return [
    { key: "thing", head: t("thing"), names: true, cell: (line) => [line.title, line.options].filter(Boolean).join(", ") },
    { key: "bought", head: t("bought"), number: true, cell: (line) => line.quantity },
    { key: "left", head: t("left"), number: true, cell: (line) => line.refundableUnits },
    {
      key: "price",
      head: translator(locale, "journey.order")("total"),
      number: true,
      cell: (line) => <Price value={line.total} locale={locale} />,
    },
    {
      key: "units",
      head: t("units"),
      cell: (line) => (
        <select
          name={`units_${line.id}`}
          defaultValue={given[`units_${line.id}`] ?? "0"}
          aria-label={t("unitsOf", { title: line.title })}
          className="control w-full"
        >
          {Array.from({ length: line.refundableUnits + 1 }, (_, units) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the number is what it is
            <option key={units} value={units}>
              {units === 0 ? t("none") : units === line.refundableUnits ? t("all", { count: units }) : units}
            </option>
          ))}
        </select>
      ),
    },
  ];
}

function AmountField({ label, name, hint, value }: { label: string; name: string; hint: string; value: string | undefined }) {
  return (
    <label className="flex flex-col gap-1">
      <span className="font-semibold text-sm">{label}</span>
      <span className="text-muted text-sm">{hint}</span>
      <input name={name} defaultValue={value} inputMode="decimal" maxLength={20} className="control w-full max-w-80 font-mono" />
    </label>
  );
}
