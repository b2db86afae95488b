import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { StaffType } from "@/lib/catalog/queries/desk/types";
import { type Translate, translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";

const NAMED = 4;

/** The first few by name; the rest is counted. */
function someOf(facts: readonly string[], t: Translate): string {
  const named = facts.length > NAMED + 1 ? facts.slice(0, NAMED) : facts;
  const words = named.join("\u00a0· ");
  return facts.length > named.length ? t("andMore", { named: words, more: facts.length - named.length }) : words;
}

/** Kinds of products, with what each asks of them. */
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
        {
          key: "facts",
          head: t("facts"),
          cell: ({ specs }) =>
            someOf(
              specs.map(({ label }) => pick(label, locale)),
              t,
            ),
        },
        { key: "products", head: t("products"), number: true, cell: ({ products }) => products },
      ]}
    />
  );
}
