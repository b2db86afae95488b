import { type Column, DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { formatInstant } from "@/lib/i18n/formats";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { AuditLine } from "@/lib/staff/model";
import { store } from "@/store.config";
import { actWords, outcomeWords } from "./audit-words";

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
    { key: "action", head: t("action"), cell: (line) => actWords(line.action, locale) },
    { key: "subject", head: t("subject"), cell: (line) => line.subject && <code className="break-all text-sm">{line.subject}</code> },
    { key: "outcome", head: t("outcome"), cell: (line) => <Outcome line={line} locale={locale} /> },
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

/** A refusal is named by its code, which is what a bug or a question is about. */
function Outcome({ line, locale }: { line: AuditLine; locale: string }) {
  const words = outcomeWords(line, locale);
  if (words) return words;
  return (
    <span className="text-danger">
      {translator(locale, "audit")("refused")} <code className="text-sm max-md:wrap-anywhere">({line.outcome})</code>
    </span>
  );
}

function whoActed({ actor, actorName }: AuditLine, t: Translate): string {
  if (actorName) return actorName;
  if (actor === "guest") return t("guest");
  return actor.startsWith("system:") ? t("system", { job: actor.slice("system:".length) }) : actor;
}
