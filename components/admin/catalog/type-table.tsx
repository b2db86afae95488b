import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { StaffType } from "@/lib/catalog/queries/desk/types";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";

export function TypeTable({ types, locale }: { types: readonly StaffType[]; locale: string }) {
  const t = translator(locale, "desk.types");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={types}
      rowKey={({ key }) => key}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
      columns={[
        {
          key: "name",
          head: t("name"),
          names: true,
          cell: ({ key, name }) => (
            <Link href={paths.admin.productType(key)} prefetch={false} className="link font-semibold">
              {pick(name, locale)}
            </Link>
          ),
        },
        { key: "facts", head: t("facts"), cell: ({ specs }) => specs.map(({ label }) => pick(label, locale)).join(", ") },
        { key: "products", head: t("products"), number: true, cell: ({ products }) => products },
      ]}
    />
  );
}
