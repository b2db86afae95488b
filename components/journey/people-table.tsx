import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { MailAddress } from "@/components/ui/mail-address";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { ListedPerson } from "@/lib/journey/model";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

export function PeopleTable({ locale, rows }: { locale: string; rows: readonly ListedPerson[] }) {
  const t = translator(locale, "journey.people");
  const columns: Column<ListedPerson>[] = [
    {
      key: "name",
      head: t("name"),
      names: true,
      cell: (row) => (
        <>
          <Link href={paths.admin.customer(row.email)} prefetch={false} className="link font-semibold">
            {row.name}
          </Link>
          <MailAddress address={row.email} className="block text-muted text-xs" />
        </>
      ),
    },
    { key: "account", head: t("account"), cell: (row) => t(row.hasAccount ? "hasAccount" : "guest") },
    { key: "orders", head: t("orders"), number: true, cell: (row) => row.orders },
    {
      key: "answer",
      head: t("messages"),
      cell: (row) => (row.toAnswer > 0 ? <Badge tone="warn">{t("toAnswer", { count: row.toAnswer })}</Badge> : t("none")),
    },
    {
      key: "last",
      head: t("last"),
      cell: (row) => (
        <span className="whitespace-nowrap font-mono text-xs">{formatInstant(row.lastAt, locale, store.contact.timeZone)}</span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.email}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
    />
  );
}
