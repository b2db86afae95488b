import Link from "next/link";
import { Fragment } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { MailAddress } from "@/components/ui/mail-address";
import { Price } from "@/components/ui/price";
import { formatDay, formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { ListedOrder } from "@/lib/journey/model";
import { dayIn } from "@/lib/kernel/days";
import { money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { OrderBadges } from "./order-badges";

/** `brief` where the page says already whose they are. */
export function OrderTable({ locale, rows, brief = false }: { locale: string; rows: readonly ListedOrder[]; brief?: boolean }) {
  const t = translator(locale, "journey.orders");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      columns={columns(locale).filter(({ key }) => !brief || !WIDE.includes(key))}
      rows={rows}
      rowKey={(row) => row.number}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
    />
  );
}

const WIDE = ["buyer", "goods", "due"];

function columns(locale: string): Column<ListedOrder>[] {
  const t = translator(locale, "journey.orders");
  return [
    {
      key: "number",
      head: t("number"),
      names: true,
      cell: (row) => (
        <Link href={paths.admin.order(row.number)} prefetch={false} className="link whitespace-nowrap font-mono font-semibold">
          {row.number}
        </Link>
      ),
    },
    { key: "buyer", head: t("buyer"), cell: (row) => <Buyer row={row} /> },
    { key: "state", head: t("state"), cell: (row) => <OrderBadges locale={locale} state={row.state} progress={row.progress} /> },
    { key: "due", head: t("shipBy"), cell: (row) => <ShipBy locale={locale} row={row} /> },
    { key: "goods", head: t("goods"), cell: (row) => <Goods locale={locale} row={row} /> },
    {
      key: "placed",
      head: t("placed"),
      cell: (row) => <span className="font-mono text-xs">{formatInstant(row.placedAt, locale, store.contact.timeZone)}</span>,
    },
    { key: "total", head: t("total"), number: true, cell: (row) => <Total locale={locale} row={row} /> },
  ];
}

type Cell = { locale: string; row: ListedOrder };

function Buyer({ row }: { row: ListedOrder }) {
  return (
    <>
      <span className="block md:min-w-36">{row.name}</span>
      <MailAddress address={row.email} className="block text-muted text-xs" />
    </>
  );
}

function ShipBy({ locale, row }: Cell) {
  const t = translator(locale, "journey.orders");
  if (!row.shipBy) return <span className="text-muted">{t("none")}</span>;
  const day = formatDay(dayIn(row.shipBy, store.warehouse.timeZone), locale);
  return row.late ? (
    <span className="font-mono whitespace-nowrap font-semibold text-danger text-xs">{t("late", { day })}</span>
  ) : (
    <span className="whitespace-nowrap font-mono text-xs">{day}</span>
  );
}

function Goods({ locale, row }: Cell) {
  const t = translator(locale, "journey.orders");
  if (row.units === 0) return <span className="text-muted">{t("none")}</span>;
  return (
    <>
      <span className="block">{t("units", { count: row.units })}</span>
      <span className="line-clamp-2 block font-mono text-muted text-xs">
        {row.skus.split(" ").map((sku) => (
          <Fragment key={sku}>
            <span className="whitespace-nowrap">{sku}</span>{" "}
          </Fragment>
        ))}
      </span>
    </>
  );
}

function Total({ locale, row }: Cell) {
  const t = translator(locale, "journey.orders");
  return (
    <>
      <Price value={money(row.total, row.currency)} locale={locale} />
      {row.refunded > 0 && (
        <span className="block text-muted text-xs">
          {t("refunded")} <Price value={money(row.refunded, row.currency)} locale={locale} />
        </span>
      )}
    </>
  );
}
