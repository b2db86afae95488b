import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { discardArticleDraft, publishArticle, withdrawArticle } from "@/lib/content/actions";
import type { StaffArticle } from "@/lib/content/queries/desk";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { SaveBar } from "../catalog/save-bar";

type Given = { readonly article: StaffArticle; readonly staff: Pick<Staff, "roles" | "locale">; readonly now: Date };

/** What can be done with an article: look at its draft, show it now or on a day, lay it away, take it out of the shop. */
export function ArticlePublishing({ article, staff, now }: Given) {
  const t = translator(staff.locale, "desk.articles");
  const hidden = { articleId: article.id, basedOn: article.version };
  const labels = formLabels(staff.locale);
  const at = (instant: Date) => formatInstant(instant, staff.locale, store.contact.timeZone);
  return (
    <div className="flex flex-col gap-6">
      <p className="flex flex-wrap gap-3">
        <LinkButton href={paths.admin.articlePreview(article.id, { locale: "en-IE" })}>{t("previewEn")}</LinkButton>
        <LinkButton href={paths.admin.articlePreview(article.id, { locale: "de-DE" })}>{t("previewDe")}</LinkButton>
      </p>
      {!article.draft && <p>{t("nothing")}</p>}
      {article.draft?.publishAt && <p>{t("waits", { at: at(article.draft.publishAt) })}</p>}
      {article.draft && (
        <>
          <ActionForm id="publish" action={publishArticle} labels={labels} hidden={hidden}>
            <Field
              label={t("publishAt")}
              name="publishAt"
              type="datetime-local"
              width="half"
              hint={translator(staff.locale, "desk.publish")("clock", { now: at(now) })}
            />
            <SaveBar staff={staff} busy={t("publishingNow")}>
              {t("publish")}
            </SaveBar>
          </ActionForm>
          <ActionForm id="discard" action={discardArticleDraft} labels={labels} hidden={hidden}>
            <SaveBar staff={staff} look="plain" busy={t("discarding")}>
              {t("discard")}
            </SaveBar>
          </ActionForm>
        </>
      )}
      {article.publishedAt && (
        <ActionForm id="withdraw" action={withdrawArticle} labels={labels} hidden={hidden}>
          <SaveBar staff={staff} look="danger" busy={t("withdrawing")}>
            {t("withdraw")}
          </SaveBar>
        </ActionForm>
      )}
    </div>
  );
}
