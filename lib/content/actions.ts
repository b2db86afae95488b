"use server";
import { actorName } from "../kernel/actor.ts";
import { staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as articles from "./commands/articles.ts";
import * as schema from "./schema.ts";

const leadsTo = ({ articleId }: { articleId: string }) => paths.admin.article(articleId);

export const saveArticleDraft = staffAction({
  name: "content.saveArticleDraft",
  permission: "catalog.edit",
  input: schema.articleForm,
  run: ({ input, actor, now }) => articles.saveArticleDraft({ ...input, actor: actorName(actor), now }),
  leadsTo,
  said: "content.desk.saved",
});

export const publishArticle = staffAction({
  name: "content.publishArticle",
  permission: "catalog.edit",
  input: schema.publishForm,
  run: ({ input, actor, now }) => articles.publishArticle({ ...input, actor: actorName(actor), now }),
  leadsTo,
  said: "content.desk.published",
});

export const discardArticleDraft = staffAction({
  name: "content.discardArticleDraft",
  permission: "catalog.edit",
  input: schema.articleAct,
  run: ({ input, actor, now }) => articles.discardArticleDraft({ ...input, actor: actorName(actor), now }),
  leadsTo,
  said: "content.desk.discarded",
});

export const restoreArticleRevision = staffAction({
  name: "content.restoreArticleRevision",
  permission: "catalog.edit",
  input: schema.restoreForm,
  run: ({ input, actor, now }) => articles.restoreArticleRevision({ ...input, actor: actorName(actor), now }),
  leadsTo,
  said: "content.desk.restored",
});

export const withdrawArticle = staffAction({
  name: "content.withdrawArticle",
  permission: "catalog.edit",
  input: schema.articleAct,
  run: ({ input, actor, now }) => articles.withdrawArticle({ ...input, actor: actorName(actor), now }),
  leadsTo,
  said: "content.desk.withdrawn",
});
