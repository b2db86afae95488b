import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { restoreArticleRevision } from "@/lib/content/actions";
import type { StaffArticle, StaffRevision } from "@/lib/content/queries/desk";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { SaveBar } from "../catalog/save-bar";

type Given = { readonly article: StaffArticle; readonly staff: Pick<Staff, "roles" | "locale"> };

export function ArticleHistory(given: Given) {
  return (
    <ol className="flex max-w-5xl flex-col">
      {given.article.history.map((revision) => (
        <Revision key={revision.id} revision={revision} {...given} />
      ))}
    </ol>
  );
}

function Revision({ revision, article, staff }: Given & { revision: StaffRevision }) {
  const t = translator(staff.locale, "desk.articles");
  const words = translator(staff.locale, "desk.history");
  const isOpen = revision.state === "draft" || revision.state === "scheduled";
  const at = formatInstant(revision.publishedAt ?? revision.updatedAt, staff.locale, store.contact.timeZone);
  return (
    <li className="flex flex-col gap-3 border-line border-b py-4">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="font-semibold">{words("number", { number: revision.number })}</span>
        <Badge tone={revision.state === "published" ? "ok" : "neutral"}>{words(`states.${revision.state}`)}</Badge>
        <span className="font-mono text-muted text-xs">
          {revision.by.startsWith("system:") ? at : words("by", { by: revision.by, at })}
        </span>
      </p>
      {revision.note && <p className="max-w-text">{revision.note}</p>}
      <div className="flex flex-wrap gap-3">
        <LinkButton href={paths.admin.articlePreview(article.id, { revision: revision.id })}>{t("look")}</LinkButton>
        {!isOpen && (
          <ActionForm
            id={`restore-${revision.number}`}
            action={restoreArticleRevision}
            labels={formLabels(staff.locale)}
            hidden={{ articleId: article.id, basedOn: article.version, revisionId: revision.id }}
          >
            <SaveBar staff={staff} look="plain" busy={t("restoring")}>
              {t("restore")}
            </SaveBar>
          </ActionForm>
        )}
      </div>
    </li>
  );
}
