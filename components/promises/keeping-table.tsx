import { DataTable } from "@/components/ui/data-table";
import { formatPercent } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Keeping } from "@/lib/promises/model";

type Props = {
  readonly rows: readonly Keeping[];
  readonly caption: string;
  readonly locale: string;
};

/** Promised against kept, with the number of cases; a share only where there are enough of them. */
export function KeepingTable({ rows, caption, locale }: Props) {
  const t = translator(locale, "promises");
  const whole = (count: number) => count.toLocaleString(locale);
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ kind }) => kind}
      columns={[
        { key: "kind", head: t("record.kind"), names: true, cell: ({ kind }) => t(`kinds.${kind}`) },
        { key: "cases", head: t("record.cases"), number: true, cell: ({ ended }) => whole(ended) },
        { key: "kept", head: t("record.kept"), number: true, cell: ({ kept }) => whole(kept) },
        {
          key: "share",
          head: t("record.share"),
          number: true,
          cell: ({ share }) => (share === null ? t("record.tooFew") : formatPercent(Math.floor(share * 1_000) * 10, locale)),
        },
      ]}
    />
  );
}
