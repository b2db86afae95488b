import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { MailAddress } from "@/components/ui/mail-address";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { ListedRequest } from "@/lib/journey/queries/data-requests";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

const TONES = { asked: "neutral", confirmed: "warn", done: "ok", lapsed: "neutral" } as const;

/** Who asked for their data or that it goes, by when we owe it, and what it waits for. */
export function RequestTable({ rows, locale }: { rows: readonly ListedRequest[]; locale: string }) {
  const t = translator(locale, "journey.requests");
  const at = (instant: Date | null) => (
    <span className="font-mono text-xs">{instant ? formatInstant(instant, locale, store.contact.timeZone) : t("none")}</span>
  );
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
      columns={[
        { key: "kind", head: t("kind"), names: true, cell: ({ kind }) => t(`kinds.${kind}`) },
        {
          key: "state",
          head: t("state"),
          cell: ({ state, late }) => <Badge tone={late ? "danger" : TONES[state]}>{late ? t("late") : t(`states.${state}`)}</Badge>,
        },
        { key: "person", head: t("person"), cell: (row) => <Person row={row} none={t("erased")} /> },
        { key: "asked", head: t("askedAt"), cell: ({ askedAt }) => at(askedAt) },
        { key: "due", head: t("due"), cell: ({ dueAt }) => at(dueAt) },
        { key: "done", head: t("doneAt"), cell: ({ doneAt }) => at(doneAt) },
        {
          key: "waits",
          head: t("waits"),
          cell: ({ waitsFor }) =>
            waitsFor.length === 0 ? t("none") : waitsFor.map(({ kind, number }) => t(`waitsFor.${kind}`, { number })).join(", "),
        },
        {
          key: "rows",
          head: t("rows"),
          number: true,
          cell: ({ counts }) => Object.values(counts).reduce((sum, each) => sum + each, 0) || t("none"),
        },
      ]}
    />
  );
}

/** Once it is done, there is nobody to lead to. */
function Person({ row: { email }, none }: { row: ListedRequest; none: string }) {
  if (email.endsWith("@erased.invalid")) return none;
  return (
    <Link href={paths.admin.customer(email)} className="link xl:inline-block xl:min-w-34">
      <MailAddress address={email} />
    </Link>
  );
}
