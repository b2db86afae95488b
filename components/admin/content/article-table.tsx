import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { StaffArticleLine } from "@/lib/content/queries/desk";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

export function ArticleTable({ lines, locale }: { lines: readonly StaffArticleLine[]; locale: string }) {
  const t = translator(locale, "desk.articles");
  const at = (instant: Date) => formatInstant(instant, locale, store.contact.timeZone);
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      empty={<Empty title={t("empty")}>{t("emptyLead")}</Empty>}
      columns={[
        {
          key: "article",
          head: t("article"),
          names: true,
          cell: ({ id, title, handle }) => (
            <>
              <Link href={paths.admin.article(id)} prefetch={false} className="link font-semibold">
                {pick(title, locale)}
              </Link>
              <span className="block wrap-anywhere font-mono text-muted text-xs">{handle}</span>
            </>
          ),
        },
        { key: "kind", head: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
        { key: "topic", head: t("topic"), cell: ({ topic }) => translator(locale, "content.topics")(topic) },
        {
          key: "state",
          head: t("state"),
          cell: ({ publishedAt }) => (publishedAt ? <Badge tone="ok">{t("shown")}</Badge> : <Badge>{t("notShown")}</Badge>),
        },
        {
          key: "draft",
          head: t("draft"),
          cell: ({ draftState, publishAt }) => {
            if (draftState === "scheduled" && publishAt) return <Badge tone="info">{t("scheduled", { at: at(publishAt) })}</Badge>;
            return draftState ? <Badge tone="warn">{t("open")}</Badge> : t("none");
          },
        },
        {
          key: "touched",
          head: t("touched"),
          cell: ({ updatedAt }) => <span className="whitespace-nowrap font-mono text-xs">{at(updatedAt)}</span>,
        },
      ]}
    />
  );
}
