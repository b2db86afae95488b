import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { MailAddress } from "@/components/ui/mail-address";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { UnitOwner } from "@/lib/ownership/queries/desk/units";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** Whose it is and was, the present owner first. */
export function UnitOwners({ owners, locale }: { owners: readonly UnitOwner[]; locale: string }) {
  const t = translator(locale, "ownership.desk");
  const when = (at: Date) => (
    <span className="whitespace-nowrap font-mono text-xs">{formatInstant(at, locale, store.contact.timeZone)}</span>
  );
  const columns: Column<UnitOwner>[] = [
    {
      key: "owner",
      head: t("owner"),
      names: true,
      cell: ({ email, isGuest }) => (
        <>
          <Link href={paths.admin.customer(email)} prefetch={false} className="link inline-block md:min-w-36">
            <MailAddress address={email} />
          </Link>
          {isGuest && <span className="block text-muted text-xs">{t("guest")}</span>}
        </>
      ),
    },
    {
      key: "order",
      head: t("order"),
      cell: ({ orderNumber }) =>
        orderNumber && (
          <Link href={paths.admin.order(orderNumber)} prefetch={false} className="link whitespace-nowrap font-mono text-xs">
            {orderNumber}
          </Link>
        ),
    },
    { key: "from", head: t("from"), cell: ({ fromAt }) => when(fromAt) },
    { key: "to", head: t("to"), cell: ({ toAt }) => (toAt ? when(toAt) : t("ownerNow")) },
  ];
  return <DataTable caption={t("owners")} hideCaption columns={columns} rows={owners} rowKey={({ fromAt }) => fromAt.toISOString()} />;
}
