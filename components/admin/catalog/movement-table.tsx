import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { MovementLine } from "@/lib/inventory/queries";
import { store } from "@/store.config";
import { whose } from "./whose";

const signed = new Intl.NumberFormat("en", { signDisplay: "always" });

/** What follows the code of a correction is what somebody wrote; the variant's own code says nothing beside it. */
const aboutOf = (ref: string): string => ref.replace(/^(?:mov|var)_\w+(: )?/, "");

/** Why the stock is what it is. */
export function MovementTable({ lines, locale }: { lines: readonly MovementLine[]; locale: string }) {
  const t = translator(locale, "desk.stock");
  const reason = (key: string) => (t.has(`reasons.${key}`) ? t(`reasons.${key}`) : t("reasons.other"));
  return (
    <DataTable
      caption={t("movements")}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
      columns={[
        {
          key: "when",
          head: t("when"),
          names: true,
          cell: ({ at }) => <span className="whitespace-nowrap">{formatInstant(at, locale, store.contact.timeZone)}</span>,
        },
        { key: "variant", head: t("variant"), cell: ({ sku }) => <span className="font-mono">{sku}</span> },
        { key: "change", head: t("change"), number: true, cell: ({ quantity }) => signed.format(quantity) },
        { key: "reason", head: t("reason"), cell: (line) => reason(line.reason) },
        { key: "ref", head: t("ref"), cell: ({ ref }) => aboutOf(ref) && <span className="break-all text-muted">{aboutOf(ref)}</span> },
        { key: "by", head: t("by"), cell: ({ by }) => whose(by) },
      ]}
    />
  );
}
