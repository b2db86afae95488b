import { linkedNames } from "@/components/admin/linked-names";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatNumber } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { listFormat } from "@/lib/kernel/intl";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import type { CapabilityRow } from "@/lib/supplements/queries/desk/capabilities";

/** "Voltrim 18" stays on one line. */
const withItsNumber = (name: string): string => name.replace(/ (?=\d)/g, "\u00a0");

/** What things can be asked for. */
export function CapabilityTable({ rows, locale }: { rows: readonly CapabilityRow[]; locale: string }) {
  const t = translator(locale, "needs.capabilities");
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ key }) => key}
      empty={<Empty title={t("empty")}>{t("emptyBody")}</Empty>}
      columns={[
        linkedNames<CapabilityRow>({
          head: t("name"),
          href: ({ key }) => paths.admin.capability(key),
          words: ({ name }) => withItsNumber(pick(name, locale)),
        }),
        {
          key: "key",
          head: t("key"),
          cell: ({ key }) => <span className="wrap-anywhere font-mono text-sm md:whitespace-nowrap">{key}</span>,
        },
        {
          key: "kind",
          head: t("kind"),
          cell: ({ kind, shared }) => (shared ? t("sharedKind", { kind: t(`kinds.${kind}`) }) : t(`kinds.${kind}`)),
        },
        {
          key: "attributes",
          head: t("attributes"),
          cell: ({ attributes }) => listFormat(locale, { type: "unit" }).format(attributes.map(({ label }) => pick(label, locale))),
        },
        { key: "needs", head: t("needs"), number: true, cell: ({ needs }) => formatNumber(needs, locale) },
        { key: "provisions", head: t("provisions"), number: true, cell: ({ provisions }) => formatNumber(provisions, locale) },
      ]}
    />
  );
}
