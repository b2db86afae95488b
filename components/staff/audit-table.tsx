import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatInstant } from "@/lib/i18n/formats";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { AuditLine } from "@/lib/staff/model";
import { store } from "@/store.config";

/** Outcomes that say how far something came, and no refusal. */
const DONE: readonly string[] = [
  "paid",
  "requested",
  "awaits_approval",
  "approved",
  "declined",
  "sent",
  "opened",
  "called_off",
  "cancelled",
];

export function AuditTable({ lines, count, locale }: { lines: readonly AuditLine[]; count: number; locale: string }) {
  const t = translator(locale, "staff.audit");
  const columns: readonly Column<AuditLine>[] = [
    {
      key: "at",
      head: t("at"),
      names: true,
      cell: (line) => <span className="whitespace-nowrap font-mono text-sm">{formatInstant(line.at, locale, store.contact.timeZone)}</span>,
    },
    { key: "who", head: t("who"), cell: (line) => whoActed(line, t) },
    { key: "action", head: t("action"), cell: (line) => <Act name={line.action} /> },
    { key: "subject", head: t("subject"), cell: (line) => line.subject && <code className="break-all text-sm">{line.subject}</code> },
    {
      key: "outcome",
      head: t("outcome"),
      cell: (line) =>
        line.outcome === "ok" ? (
          t("ok")
        ) : (
          <code className={`text-sm max-md:wrap-anywhere ${DONE.includes(line.outcome) ? "" : "text-danger"}`}>{line.outcome}</code>
        ),
    },
  ];
  return (
    <DataTable
      caption={t("caption", { count })}
      columns={columns}
      rows={lines}
      rowKey={(line) => String(line.seq)}
      empty={<Empty title={t("empty")} />}
    />
  );
}

/** A door's name breaks, where it must, after its words. */
function Act({ name }: { name: string }) {
  const [room = "", act = ""] = name.split(".");
  return (
    <code className="text-sm max-md:wrap-anywhere">
      {room}
      {act && "."}
      <wbr />
      {act}
    </code>
  );
}

function whoActed({ actor, actorName }: AuditLine, t: Translate): string {
  if (actorName) return actorName;
  if (actor === "guest") return t("guest");
  return actor.startsWith("system:") ? t("system", { job: actor.slice("system:".length) }) : actor;
}
