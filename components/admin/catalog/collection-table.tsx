import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { CollectionLine } from "@/lib/catalog/queries/desk/collections";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";

export function CollectionTable({ collections, locale }: { collections: readonly CollectionLine[]; locale: string }) {
  const t = translator(locale, "desk.collections");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={collections}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
      columns={[
        {
          key: "name",
          head: t("name"),
          names: true,
          cell: ({ id, name, handle }) => (
            <>
              <Link href={paths.admin.collection(id)} prefetch={false} className="link font-semibold">
                {pick(name, locale)}
              </Link>
              <span className="block font-mono text-muted text-xs">{handle}</span>
            </>
          ),
        },
        { key: "position", head: t("position"), number: true, cell: ({ position }) => position },
        { key: "products", head: t("products"), number: true, cell: ({ products }) => products.length },
      ]}
    />
  );
}
