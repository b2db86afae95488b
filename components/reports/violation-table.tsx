import { type Column, DataTable } from "@/components/ui/data-table";
import { translator } from "@/lib/i18n/translator";
import { INVARIANTS, type Violation } from "@/lib/reports/model";

/** Rows that contradict what must always hold; empty means sound. */
export function ViolationTable({ locale, violations }: { locale: string; violations: readonly Violation[] }) {
  const t = translator(locale, "reports.violations");
  const columns: Column<Violation>[] = [
    { key: "name", head: t("rule"), names: true, cell: (row) => <span className="font-mono">{row.name}</span> },
    { key: "means", head: t("means"), cell: (row) => (isKnown(row.name) ? t(`meanings.${row.name}`) : t("unknown")) },
    { key: "key", head: t("row"), cell: (row) => <span className="break-all font-mono text-xs">{row.key}</span> },
    { key: "detail", head: t("detail"), cell: (row) => <span className="break-words text-sm">{row.detail}</span> },
  ];
  return (
    <DataTable
      caption={t("caption")}
      hideCaption
      columns={columns}
      rows={violations}
      rowKey={(row) => `${row.name}${row.key}${row.detail}`}
      empty={<p className="text-muted">{t("none")}</p>}
    />
  );
}

const isKnown = (name: string): boolean => (INVARIANTS as readonly string[]).includes(name);
