import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { saveArticleDraft } from "@/lib/content/actions";
import { ARTICLE_KINDS, type ArticleInput, type ArticleKind } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { TOPICS } from "@/lib/messaging/model";
import { paths } from "@/lib/platform/paths";
import { Conflict } from "../catalog/conflict";
import { SaveBar } from "../catalog/save-bar";

type Given = {
  /** Null begins one. */
  readonly article: { readonly id: string; readonly version: number; readonly input: ArticleInput } | null;
  readonly kind: ArticleKind;
  readonly staff: Pick<Staff, "roles" | "locale">;
};

/** An article's words in both languages, saved as a draft with the version they were read from. */
export function ArticleForm({ article, kind, staff }: Given) {
  const t = translator(staff.locale, "desk.articles");
  const desk = translator(staff.locale, "desk");
  const hidden = { articleId: article?.id ?? "", basedOn: article?.version ?? 0, ...(article && { kind: article.input.kind }) };
  return (
    <ActionForm
      id="article"
      action={saveArticleDraft}
      labels={formLabels(staff.locale)}
      hidden={hidden}
      className="flex max-w-5xl flex-col gap-6"
    >
      {article && (
        <Conflict
          name="basedOn"
          href={paths.admin.article(article.id)}
          words={{
            title: desk("conflict.title"),
            keepMine: desk("conflict.keepMine"),
            saving: desk("saving"),
            seeTheirs: desk("conflict.seeTheirs"),
            kept: desk("conflict.kept"),
          }}
        />
      )}
      <About input={article?.input} kind={kind} locale={staff.locale} />
      <Words input={article?.input} locale={staff.locale} />
      <Field label={t("note")} name="note" maxLength={200} />
      <SaveBar staff={staff} busy={t("saving")}>
        {t("save")}
      </SaveBar>
    </ActionForm>
  );
}

type Part = { readonly input: ArticleInput | undefined; readonly locale: string };

function About({ input, kind, locale }: Part & { kind: ArticleKind }) {
  const t = translator(locale, "desk.articles");
  const topics = translator(locale, "content.topics");
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
      {!input && (
        <Select
          label={t("kind")}
          name="kind"
          required
          options={ARTICLE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={kind}
        />
      )}
      <Select
        label={t("topic")}
        name="topic"
        required
        options={TOPICS.map((value) => ({ value, label: topics(value) }))}
        defaultValue={input?.topic ?? TOPICS[0]}
      />
      <Field label={t("handle")} name="handle" required spellCheck={false} hint={t("handleHint")} defaultValue={input?.handle ?? ""} />
      <Field label={t("picture")} name="picture" spellCheck={false} hint={t("pictureHint")} defaultValue={input?.picture ?? ""} />
      <TextArea label={t("products")} name="products" rows={3} hint={t("productsHint")} defaultValue={input?.products.join("\n") ?? ""} />
    </div>
  );
}

function Words({ input, locale }: Part) {
  const t = translator(locale, "desk.articles");
  const languages = translator(locale, "desk.languages");
  const label = (words: string, language: "en" | "de") => languages("of", { label: words, language: languages(language) });
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
      <Field label={label(t("titleField"), "en")} name="titleEn" required defaultValue={input?.title.en ?? ""} />
      <Field label={label(t("titleField"), "de")} name="titleDe" required defaultValue={input?.title.de ?? ""} />
      <TextArea label={label(t("summary"), "en")} name="summaryEn" required rows={3} defaultValue={input?.summary.en ?? ""} />
      <TextArea label={label(t("summary"), "de")} name="summaryDe" required rows={3} defaultValue={input?.summary.de ?? ""} />
      <TextArea label={label(t("body"), "en")} name="bodyEn" required rows={24} hint={t("bodyHint")} defaultValue={input?.body.en ?? ""} />
      <TextArea label={label(t("body"), "de")} name="bodyDe" required rows={24} hint={t("bodyHint")} defaultValue={input?.body.de ?? ""} />
    </div>
  );
}
